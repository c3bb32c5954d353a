package vn.anttcs.equipment.service.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EndEquipmentCheckPlan;
import vn.anttcs.equipment.api.EquipmentCheckPlan;
import vn.anttcs.equipment.api.EquipmentCheckPlanPage;
import vn.anttcs.equipment.api.ListEquipmentCheckPlans;
import vn.anttcs.equipment.api.SetEquipmentCheckPlan;
import vn.anttcs.equipment.persistence.check.CheckPlanAnchor;
import vn.anttcs.platform.persistence.Clockwork;

/** Kế hoạch kiểm tra trang bị: how often kinds are checked, what is looked at and by whom. */
@Stateless
public class EquipmentCheckPlans {
    @Inject
    private CheckPlanBook book;

    @Inject
    private CheckPlanViews views;

    @Inject
    private Clockwork clockwork;

    /** Sets a check plan of a kind. */
    @Operation(
            value = "setEquipmentCheckPlan",
            right = Right.EQUIPMENT_CATALOGUE,
            territory = Territory.NATION,
            write = true)
    public EquipmentCheckPlan setEquipmentCheckPlan(SetEquipmentCheckPlan command) {
        return shown(book.set(command), command.validFrom());
    }

    /** Ends a check plan; shows what held until then. */
    @Operation(
            value = "endEquipmentCheckPlan",
            right = Right.EQUIPMENT_CATALOGUE,
            territory = Territory.NATION,
            write = true)
    public EquipmentCheckPlan endEquipmentCheckPlan(EndEquipmentCheckPlan command) {
        return shown(book.end(command), command.from().minusDays(1));
    }

    /** The check plans of a day, by kind and code. */
    @Operation(value = "listEquipmentCheckPlans", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public EquipmentCheckPlanPage listEquipmentCheckPlans(ListEquipmentCheckPlans query) {
        return views.page(query);
    }

    private EquipmentCheckPlan shown(CheckPlanAnchor plan, LocalDate day) {
        return views.views(List.of(plan), clockwork.readTime(day, null)).get(0);
    }
}

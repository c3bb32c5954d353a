package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EndEquipmentNorm;
import vn.anttcs.equipment.api.EquipmentNorm;
import vn.anttcs.equipment.api.EquipmentNormPage;
import vn.anttcs.equipment.api.GetTeamEquipmentNorms;
import vn.anttcs.equipment.api.ListEquipmentNorms;
import vn.anttcs.equipment.api.SetEquipmentNorm;
import vn.anttcs.equipment.api.TeamEquipmentNorms;
import vn.anttcs.equipment.persistence.NormAnchor;

/** Định mức trang bị: what is due, as the nation, a province or a commune has set it. */
@Stateless
public class EquipmentNorms {
    @Inject
    private NormBook book;

    @Inject
    private NormViews views;

    @Inject
    private TeamNorms teams;

    @Inject
    private NormShowing showing;

    @Inject
    private EquipmentStamp stamps;

    /** Sets how much of a kind is due in a territory. */
    @Operation(value = "setEquipmentNorm", right = Right.EQUIPMENT_CATALOGUE, units = "unitCode", write = true)
    public EquipmentNorm setEquipmentNorm(SetEquipmentNorm command) {
        return shown(book.set(command, showing.unitOf(command.unitCode())), command.validFrom());
    }

    /** Ends the norm of a territory; shows what held until then. */
    @Operation(value = "endEquipmentNorm", right = Right.EQUIPMENT_CATALOGUE, units = "unitCode", write = true)
    public EquipmentNorm endEquipmentNorm(EndEquipmentNorm command) {
        return shown(
                book.end(command, showing.unitOf(command.unitCode())),
                command.from().minusDays(1));
    }

    /** The norms of a day, by kind and territory. */
    @Operation(value = "listEquipmentNorms", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public EquipmentNormPage listEquipmentNorms(ListEquipmentNorms query) {
        return views.page(query);
    }

    /** What is due to a team for its strength of a day, with explanation and citation. */
    @Operation(value = "getTeamEquipmentNorms", right = Right.EQUIPMENT_READ, teams = "teamCode")
    public TeamEquipmentNorms getTeamEquipmentNorms(GetTeamEquipmentNorms query) {
        return teams.of(query);
    }

    private EquipmentNorm shown(NormAnchor norm, LocalDate day) {
        return views.one(norm, stamps.on(day));
    }
}

package vn.anttcs.equipment.service.area;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.AreaHoldings;
import vn.anttcs.equipment.api.SumEquipmentHoldings;
import vn.anttcs.platform.persistence.Clockwork;

/** Đang giữ trong một xã hoặc tỉnh. */
@Stateless
public class EquipmentAreas {
    @Inject
    private AreaHoldingViews holdings;

    @Inject
    private Clockwork clockwork;

    /** What the stores, the teams and the members of a commune or province have on a day, by kind and state. */
    @Operation(value = "sumEquipmentHoldings", right = Right.EQUIPMENT_READ, units = "unitCode")
    public AreaHoldings sumEquipmentHoldings(SumEquipmentHoldings query) {
        return holdings.sum(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }
}

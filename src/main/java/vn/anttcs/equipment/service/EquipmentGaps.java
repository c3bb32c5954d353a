package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.EquipmentGap;
import vn.anttcs.equipment.api.GetTeamEquipmentGap;
import vn.anttcs.equipment.api.SumEquipmentGap;
import vn.anttcs.equipment.api.TeamEquipmentGap;
import vn.anttcs.platform.persistence.Clockwork;

/** Thiếu so với định mức: what is due for the strength of a day less what can be used. */
@Stateless
public class EquipmentGaps {
    @Inject
    private GapReading gaps;

    @Inject
    private Clockwork clockwork;

    /** What a team lacks, kind by kind, with explanation and citation. */
    @Operation(value = "getTeamEquipmentGap", right = Right.EQUIPMENT_READ, teams = "teamCode")
    public TeamEquipmentGap getTeamEquipmentGap(GetTeamEquipmentGap query) {
        return gaps.of(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** What the teams of a commune or a province lack, kind by kind, with what it costs. */
    @Operation(value = "sumEquipmentGap", right = Right.EQUIPMENT_READ, units = "unitCode")
    public EquipmentGap sumEquipmentGap(SumEquipmentGap query) {
        return gaps.sum(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }
}

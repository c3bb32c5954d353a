package vn.anttcs.equipment.service.need;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.EquipmentForecast;
import vn.anttcs.equipment.api.EquipmentGap;
import vn.anttcs.equipment.api.EquipmentGapAreas;
import vn.anttcs.equipment.api.ForecastEquipment;
import vn.anttcs.equipment.api.GetTeamEquipmentGap;
import vn.anttcs.equipment.api.SumEquipmentGap;
import vn.anttcs.equipment.api.SumEquipmentGapByArea;
import vn.anttcs.equipment.api.TeamEquipmentGap;
import vn.anttcs.platform.persistence.Clockwork;

/**
 * Thiếu so với định mức: what is due for the strength of a day less what can be used, and less what of it expires within a horizon.
 */
@Stateless
public class EquipmentGaps {
    @Inject
    private GapReading gaps;

    @Inject
    private GapViews sums;

    @Inject
    private ForecastReading forecasts;

    @Inject
    private Clockwork clockwork;

    /** What a team lacks, kind by kind, with explanation and citation. */
    @Operation(value = "getTeamEquipmentGap", right = Right.EQUIPMENT_READ, teams = "teamCode")
    public TeamEquipmentGap getTeamEquipmentGap(GetTeamEquipmentGap query) {
        return gaps.of(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** What the teams of a commune, a province or the nation lack, kind by kind, with what it costs. */
    @Operation(value = "sumEquipmentGap", right = Right.EQUIPMENT_READ, units = "unitCode")
    public EquipmentGap sumEquipmentGap(SumEquipmentGap query) {
        return sums.sum(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** What is lacking in each province of the nation, or in each commune of a province, with what it costs. */
    @Operation(value = "sumEquipmentGapByArea", right = Right.EQUIPMENT_READ, units = "unitCode")
    public EquipmentGapAreas sumEquipmentGapByArea(SumEquipmentGapByArea query) {
        return sums.byArea(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** What the teams of a unit will have to replace year by year, by service life and price. */
    @Operation(value = "forecastEquipment", right = Right.EQUIPMENT_READ, units = "unitCode")
    public EquipmentForecast forecastEquipment(ForecastEquipment query) {
        return forecasts.of(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }
}

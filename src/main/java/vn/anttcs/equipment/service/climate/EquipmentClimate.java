package vn.anttcs.equipment.service.climate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.ClimateRegion;
import vn.anttcs.equipment.api.ClimateRegionPage;
import vn.anttcs.equipment.api.GetClimateRegion;
import vn.anttcs.equipment.api.ListClimateRegions;
import vn.anttcs.equipment.api.SetClimateRegion;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.persistence.Clockwork;

/** Vùng khí hậu: parts of the country to which norms may be confined. */
@Stateless
public class EquipmentClimate {
    @Inject
    private RegionBook book;

    @Inject
    private RegionViews views;

    @Inject
    private EquipmentStamp stamps;

    @Inject
    private Clockwork clockwork;

    /** Says which former provinces lie in a climate region. */
    @Operation(
            value = "setClimateRegion",
            right = Right.EQUIPMENT_CATALOGUE,
            territory = Territory.NATION,
            write = true)
    public ClimateRegion setClimateRegion(SetClimateRegion command) {
        book.set(command);
        return views.get(command.regionCode(), stamps.on(command.validFrom()));
    }

    /** One climate region on a day, as known at a recorded time. */
    @Operation(value = "getClimateRegion", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public ClimateRegion getClimateRegion(GetClimateRegion query) {
        return views.get(query.regionCode(), clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** The climate regions of a day, by code. */
    @Operation(value = "listClimateRegions", right = Right.EQUIPMENT_READ, territory = Territory.OPEN)
    public ClimateRegionPage listClimateRegions(ListClimateRegions query) {
        return views.page(query);
    }
}

package vn.anttcs.equipment.service.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.equipment.api.ClimateProvince;
import vn.anttcs.equipment.api.SetClimateRegion;
import vn.anttcs.equipment.persistence.climate.RegionAnchor;
import vn.anttcs.equipment.persistence.climate.RegionFact;
import vn.anttcs.equipment.persistence.climate.RegionRows;
import vn.anttcs.equipment.rule.climate.ClimateRule;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.ValidDays;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Writes climate regions. */
@ApplicationScoped
public class RegionBook {
    private RegionRows regions;
    private DatedRows rows;
    private EquipmentStamp stamps;
    private Ids ids;

    protected RegionBook() {}

    @Inject
    public RegionBook(RegionRows regions, DatedRows rows, EquipmentStamp stamps, Ids ids) {
        this.regions = regions;
        this.rows = rows;
        this.stamps = stamps;
        this.ids = ids;
    }

    /** Makes the provinces lie in the region for a period. */
    void set(SetClimateRegion command) {
        DateRange days = ValidDays.of(command.validFrom(), command.validTo());
        List<String> provinces = command.provinces().stream()
                .map(ClimateProvince::formerProvince)
                .toList();
        Refusal.unlessAllowed(ClimateRule.decide(provinces));
        RegionAnchor region = open(command.regionCode(), command.version());
        Long cited = stamps.stored(command.decision());
        rows.put(
                RegionRows.FACTS,
                region.id(),
                days,
                RegionFact.of(command.name(), provinces, command.legalBasis(), command.note()),
                new Recording(stamps.stamp(), cited));
    }

    private RegionAnchor open(String regionCode, Long version) {
        if (regions.find(regionCode).isPresent()) {
            return regions.lock(regionCode, version);
        }
        if (version != null) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        RegionAnchor added = new RegionAnchor(ids.next(), regionCode, 1);
        return regions.add(added) ? added : regions.lock(regionCode, null);
    }
}

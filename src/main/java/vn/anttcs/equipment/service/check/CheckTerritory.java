package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.equipment.persistence.check.CheckRows;
import vn.anttcs.equipment.service.HolderPlaces;

/** Where a check lies for the rights of callers: where the holder lies at whom it was recorded. */
@ApplicationScoped
public class CheckTerritory implements RecordTerritory {
    private CheckRows checks;
    private HolderPlaces places;

    protected CheckTerritory() {}

    @Inject
    public CheckTerritory(CheckRows checks, HolderPlaces places) {
        this.checks = checks;
        this.places = places;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EQUIPMENT_CHECK;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return checks.find(publicNumber)
                .map(check -> places.unitOf(check.row().account().holder()))
                .orElse(OptionalLong.empty());
    }
}

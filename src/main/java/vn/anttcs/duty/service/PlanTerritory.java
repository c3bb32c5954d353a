package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;

/** Where a duty plan or training order lies for the rights of callers: with its team today, or in its commune. */
@ApplicationScoped
public class PlanTerritory implements RecordTerritory {
    private BasisPlaces places;

    protected PlanTerritory() {}

    @Inject
    public PlanTerritory(BasisPlaces places) {
        this.places = places;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DUTY_PLAN;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return places.ofPlan(publicNumber);
    }
}

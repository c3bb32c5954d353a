package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;

/** Where a mobilisation order lies for the rights of those who change it: with the unit that ordered it. */
@ApplicationScoped
public class MobilisationTerritory implements RecordTerritory {
    private BasisPlaces places;

    protected MobilisationTerritory() {}

    @Inject
    public MobilisationTerritory(BasisPlaces places) {
        this.places = places;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.MOBILISATION;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return places.ofOrder(publicNumber);
    }
}

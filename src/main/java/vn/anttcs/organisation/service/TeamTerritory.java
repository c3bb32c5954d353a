package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.organisation.persistence.ForceTerritories;
import vn.anttcs.platform.persistence.Clockwork;

/** Tells the access feature where teams lie. */
@ApplicationScoped
public class TeamTerritory implements RecordTerritory {
    private ForceTerritories territories;
    private Clockwork clockwork;

    protected TeamTerritory() {}

    @Inject
    public TeamTerritory(ForceTerritories territories, Clockwork clockwork) {
        this.territories = territories;
        this.clockwork = clockwork;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.TEAM;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return territories.ofTeam(publicNumber, clockwork.today());
    }
}

package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.platform.persistence.DatedSets;

/** What kinds are called, also those that are no longer in the catalogue. */
@ApplicationScoped
public class NamedKinds {
    private KindRows kinds;
    private DatedSets sets;

    protected NamedKinds() {}

    @Inject
    public NamedKinds(KindRows kinds, DatedSets sets) {
        this.kinds = kinds;
        this.sets = sets;
    }

    /** A kind with what was said of it last. */
    public record Named(KindAnchor kind, KindFact fact) {}

    /** Kinds by internal id, two queries for all. */
    public Map<Long, Named> of(Collection<Long> kindIds) {
        Map<Long, KindFact> facts = new HashMap<>();
        sets.standing(KindRows.FACTS, kindIds).forEach(fact -> facts.put(fact.identity(), fact.values()));
        Map<Long, Named> named = new HashMap<>();
        kinds.withIds(kindIds).forEach(kind -> named.put(kind.id(), new Named(kind, facts.get(kind.id()))));
        return named;
    }
}

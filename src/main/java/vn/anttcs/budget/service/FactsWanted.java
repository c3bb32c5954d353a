package vn.anttcs.budget.service;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;

/**
 * Dữ kiện cần đọc: which facts are wanted. Sheets show all that is known; whoever computes many months wants only what
 * rules read, because members with equal facts then share their computation.
 */
record FactsWanted(Set<Fact> facts) {
    FactsWanted {
        facts = Set.copyOf(facts);
    }

    /** Everything that is known; the strength of teams only where a rule asks for it, since it costs reading all members. */
    static FactsWanted all(boolean strengths) {
        EnumSet<Fact> all = EnumSet.allOf(Fact.class);
        if (!strengths) {
            all.remove(Fact.TEAM_STRENGTH);
        }
        return new FactsWanted(all);
    }

    boolean contains(Fact fact) {
        return facts.contains(fact);
    }

    /** Those of the facts that are wanted. */
    Facts of(Facts known) {
        if (facts.containsAll(known.known().keySet())) {
            return known;
        }
        Map<Fact, FactValue> wanted = new EnumMap<>(Fact.class);
        known.known().forEach((fact, value) -> {
            if (facts.contains(fact)) {
                wanted.put(fact, value);
            }
        });
        return Facts.of(wanted);
    }
}

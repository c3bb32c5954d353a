package vn.anttcs.budget.service;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.personnel.service.ServiceLedger;

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

    /** What must be read of members. */
    Set<ServiceLedger.Part> ofMembers() {
        EnumSet<ServiceLedger.Part> parts = EnumSet.noneOf(ServiceLedger.Part.class);
        facts.forEach(fact -> {
            switch (fact) {
                case AGE, EDUCATION, PRIORITY_GROUP -> parts.add(ServiceLedger.Part.PERSON);
                case SOCIAL_INSURANCE, HEALTH_INSURANCE, SOCIAL_INSURANCE_INCOME, STATE_SUPPORT_GROUP ->
                    parts.add(ServiceLedger.Part.INSURANCE);
                case OTHER_POST -> parts.add(ServiceLedger.Part.OTHER_POSTS);
                default -> {}
            }
        });
        return parts;
    }

    /** What must be read of the places of their teams. */
    Set<PlaceLedger.Part> ofPlaces() {
        EnumSet<PlaceLedger.Part> parts = EnumSet.noneOf(PlaceLedger.Part.class);
        facts.forEach(fact -> {
            switch (fact) {
                case RESIDENTIAL_KIND, UNIT_CLASS_HIGHEST, UNIT_CLASS_LOWEST -> parts.add(PlaceLedger.Part.UNITS);
                case AREA -> parts.add(PlaceLedger.Part.FEATURES);
                default -> {}
            }
        });
        return parts;
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

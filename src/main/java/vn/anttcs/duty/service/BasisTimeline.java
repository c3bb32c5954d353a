package vn.anttcs.duty.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.platform.persistence.Dated;

/**
 * What a plan or an order says over its days.
 *
 * @param facts in the order of days; at least one
 */
record BasisTimeline(List<Dated<BasisFact>> facts) {
    BasisTimeline {
        facts = facts.stream()
                .sorted(Comparator.comparing(fact -> fact.valid().from()))
                .toList();
    }

    LocalDate firstDay() {
        return facts.get(0).valid().from();
    }

    LocalDate lastDay() {
        return facts.get(facts.size() - 1).valid().to().minusDays(1);
    }

    /** What it says on its first day. */
    BasisFact first() {
        return facts.get(0).values();
    }

    /** Withdrawn when no day is left of it. */
    BasisState state() {
        return facts.stream().allMatch(BasisTimeline::isWithdrawn) ? BasisState.WITHDRAWN : BasisState.IN_FORCE;
    }

    /** First day on which it no longer holds, or null. */
    LocalDate withdrawnFrom() {
        return facts.stream()
                .filter(BasisTimeline::isWithdrawn)
                .map(fact -> fact.valid().from())
                .findFirst()
                .orElse(null);
    }

    /** Why it was changed or withdrawn last, or null. */
    String reason() {
        return facts.get(facts.size() - 1).values().reason();
    }

    private static boolean isWithdrawn(Dated<BasisFact> fact) {
        return fact.values().state() == BasisState.WITHDRAWN;
    }
}

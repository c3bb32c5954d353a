package vn.anttcs.budget.service;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Phạm vi chi trả: the units whose members a run pays, with the month from which each is paid by the house.
 *
 * @param units the unit of the run and all below it, internal ids
 * @param openings the opening months of those units; a unit without any is not paid
 */
record PaymentScope(Set<Long> units, Map<Long, YearMonth> openings) {
    PaymentScope {
        units = Set.copyOf(units);
        openings = Map.copyOf(openings);
    }

    /** The first month that the run may look back to. */
    YearMonth earliest() {
        return openings.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether a month of a member who serves, or was paid, in a commune is paid here. */
    boolean pays(Long communeId, YearMonth month) {
        YearMonth opening = communeId == null ? null : openings.get(communeId);
        return opening != null && !month.isBefore(opening);
    }
}

package vn.anttcs.duty.rule;

import java.util.Set;
import vn.anttcs.shared.DateRange;

/**
 * What a plan or an order says for some days.
 *
 * @param period the days
 * @param state whether it is in force on them
 * @param kinds of duty it is for; empty when for all that can rest on it
 * @param teamId the team it is for, or null for all of the commune
 * @param communeId the commune it is for; of a mobilisation order the place
 * @param members numbers of those named; empty for plans
 */
public record BasisDays(
        DateRange period, BasisState state, Set<DutyKind> kinds, Long teamId, Long communeId, Set<String> members) {
    public BasisDays {
        kinds = Set.copyOf(kinds);
        members = Set.copyOf(members);
    }
}

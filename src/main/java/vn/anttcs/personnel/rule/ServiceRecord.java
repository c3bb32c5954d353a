package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.anttcs.shared.DateRange;

/**
 * Quá trình tham gia: everything recorded of a person's service, oldest first.
 *
 * @param states the states, which do not overlap
 */
public record ServiceRecord(List<ServiceState> states) {

    public ServiceRecord {
        states = states.stream()
                .sorted(Comparator.comparing(state -> state.period().from()))
                .toList();
    }

    /** The state on the day; none before the first application. */
    public Optional<ServiceState> on(LocalDate day) {
        return states.stream().filter(state -> state.period().contains(day)).findFirst();
    }

    /** Whether the person was in the force on any day of the period. */
    public boolean isInForceDuring(DateRange period) {
        return states.stream()
                .anyMatch(state -> state.isInForce() && state.period().overlaps(period));
    }

    /** The states that begin after the first day of the period and within it. */
    public List<ServiceState> beginningWithin(DateRange period) {
        return states.stream()
                .filter(state -> state.period().from().isAfter(period.from())
                        && period.contains(state.period().from()))
                .toList();
    }

    /**
     * The first day of the unbroken service in which the day lies: who joins a second time starts anew. The day itself
     * when there is no service on it.
     */
    public LocalDate startOfServiceOn(LocalDate day) {
        LocalDate start = day;
        for (ServiceState state : states.stream()
                .filter(earlier -> !earlier.period().from().isAfter(day))
                .sorted(Comparator.<ServiceState, LocalDate>comparing(
                                earlier -> earlier.period().from())
                        .reversed())
                .toList()) {
            if (!state.isInForce()) {
                return start;
            }
            start = state.period().from();
        }
        return start;
    }
}

package vn.anttcs.duty.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Căn cứ làm nhiệm vụ: a plan or an order as recorded so far.
 *
 * @param number public number
 * @param kind what it is
 * @param days what it says, in the order of days
 */
public record Basis(String number, BasisKind kind, List<BasisDays> days) {
    public Basis {
        days = List.copyOf(days);
    }

    /** What it says for the day. */
    Optional<BasisDays> on(LocalDate day) {
        return days.stream().filter(some -> some.period().contains(day)).findFirst();
    }

    boolean names(String memberNo, LocalDate day) {
        return on(day).filter(some -> some.members().contains(memberNo)).isPresent();
    }
}

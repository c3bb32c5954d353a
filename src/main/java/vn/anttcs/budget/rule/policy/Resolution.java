package vn.anttcs.budget.rule.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Nghị quyết: the act of the provincial council.
 *
 * @param number as printed, such as {@code 54/2025/NQ-HĐND}; a package of which the number is not
 *     known says so in its assumptions
 * @param date the day of the act
 * @param council who passed it
 * @param signer who signed, or null
 * @param legalBasis what it cites
 */
public record Resolution(String number, LocalDate date, String council, String signer, List<String> legalBasis) {

    public Resolution {
        Objects.requireNonNull(number, "a resolution has a number");
        Objects.requireNonNull(date, "a resolution has a date");
        Objects.requireNonNull(council, "a resolution has a council");
        legalBasis = List.copyOf(legalBasis);
    }
}

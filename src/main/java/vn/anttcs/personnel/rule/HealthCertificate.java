package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Giấy chứng nhận sức khỏe: what a medical establishment certifies.
 *
 * @param issued the day of issue
 * @param validUntil the last day on which it counts, or null when none is stated
 * @param sufficient whether it finds the health sufficient for the task
 */
public record HealthCertificate(LocalDate issued, LocalDate validUntil, boolean sufficient) {

    public HealthCertificate {
        Objects.requireNonNull(issued, "a health certificate has a day of issue");
        if (validUntil != null && validUntil.isBefore(issued)) {
            throw new IllegalArgumentException("a health certificate does not end before its issue: " + validUntil);
        }
    }

    /** Whether the certificate counts on the day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issued) && (validUntil == null || !day.isAfter(validUntil));
    }
}

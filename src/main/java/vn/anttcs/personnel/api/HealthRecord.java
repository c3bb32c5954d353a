package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Giấy chứng nhận sức khỏe: what a medical establishment certifies, in commands and views.
 *
 * @param validUntil last day on which it counts, or null when none is stated
 * @param sufficient whether it finds the health sufficient for the task
 */
public record HealthRecord(
        @NotNull LocalDate issuedOn,
        LocalDate validUntil,
        @NotNull Boolean sufficient,
        @Size(max = 200) String issuer) {}

package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Cập nhật giấy chứng nhận sức khỏe: records a new health certificate.
 *
 * @param validUntil last day on which it counts, or null when none is stated
 * @param sufficient whether it finds the health sufficient for the task
 * @param version expected version of the member, or null
 */
public record UpdateHealth(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate issuedOn,
        LocalDate validUntil,
        @NotNull Boolean sufficient,
        @Size(max = 200) String issuer,
        @Positive Long version) {}

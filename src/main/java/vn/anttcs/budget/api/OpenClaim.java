package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tiếp nhận hồ sơ: opens a claim of a member under Art. 24.
 *
 * @param receivedOn the day on which the commune police took it
 */
public record OpenClaim(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull ClaimKind kind,
        @NotNull LocalDate receivedOn,
        @NotNull @Valid ClaimCircumstances circumstances) {}

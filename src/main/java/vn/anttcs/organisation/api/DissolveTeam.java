package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Giải thể Tổ: refused while members serve in it on the day or later.
 *
 * @param validFrom first day on which it no longer exists
 * @param version expected version, or null
 */
public record DissolveTeam(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String teamCode,

        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        @Min(1) Long version) {}

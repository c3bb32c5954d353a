package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Giao số lượng thành viên của Tổ by decision of the province (Law 30/2023/QH15, Art. 14.4, 17.2).
 *
 * @param validFrom first day on which the number holds
 * @param validTo first day on which the former number holds again, or null
 * @param authorisedStrength all places, those of heads and deputies included
 * @param authorisedHeads of them heads, 1 when absent
 * @param authorisedDeputies of them deputies, 1 when absent
 * @param version expected version, or null
 */
public record SetAuthorisedStrength(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String teamCode,

        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Min(1) @Max(100) Integer authorisedStrength,
        @Min(0) @Max(100) Integer authorisedHeads,
        @Min(0) @Max(100) Integer authorisedDeputies,
        @Min(1) Long version) {}

package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Thành lập Tổ bảo vệ an ninh, trật tự for one or several residential units of one commune (Law 30/2023/QH15, Art. 14).
 *
 * @param teamCode the number that the province gives, or null to have one allocated; never given twice
 * @param validFrom first day on which it exists
 * @param communeCode 5 digits, as held on that day
 * @param residentialUnits what it covers
 * @param authorisedStrength all places, those of heads and deputies included; only for those who may decide it (Art. 14.4)
 * @param authorisedHeads of them heads, 1 when absent
 * @param authorisedDeputies of them deputies, 1 when absent
 */
public record EstablishTeam(
        @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}") String teamCode,
        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Pattern(regexp = "\\d{5}") String communeCode,
        @NotEmpty @Size(max = 50) @Valid List<ResidentialUnitCode> residentialUnits,
        @Min(1) @Max(100) Integer authorisedStrength,
        @Min(0) @Max(100) Integer authorisedHeads,
        @Min(0) @Max(100) Integer authorisedDeputies) {}

package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Thay đổi tên, địa bàn của Tổ: sets what is given and leaves the rest.
 *
 * @param validFrom first day on which the new facts hold
 * @param residentialUnits all that it covers from then on, in one commune; empty to leave its coverage
 * @param version expected version, or null
 */
public record ChangeTeam(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String teamCode,

        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        @Size(min = 1, max = 200) String name,
        @Size(max = 50) @Valid List<ResidentialUnitCode> residentialUnits,
        @Min(1) Long version) {}

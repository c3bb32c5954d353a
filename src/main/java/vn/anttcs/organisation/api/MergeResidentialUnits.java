package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Sáp nhập thôn, tổ dân phố: several of one commune become one, either a new one or one of them that goes on.
 *
 * @param validFrom first day of the new state
 * @param residentialUnits those that end
 * @param intoCode the residential unit that takes them in and goes on, or null when a new one is made
 * @param draft the new residential unit, or null when one goes on
 */
public record MergeResidentialUnits(
        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        @NotEmpty @Size(max = 50) @Valid List<ResidentialUnitCode> residentialUnits,
        @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}") String intoCode,
        @Valid ResidentialUnitDraft draft) {}

package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
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
 * Chia tách thôn, tổ dân phố: one becomes several of the same commune.
 *
 * @param validFrom first day of the new state
 * @param goesOn whether the old one goes on beside the new ones; its own new facts are a change of it
 * @param drafts the new residential units
 * @param version expected version, or null
 */
public record SplitResidentialUnit(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String code,

        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        Boolean goesOn,
        @NotEmpty @Size(max = 50) @Valid List<ResidentialUnitDraft> drafts,
        @Min(1) Long version) {}

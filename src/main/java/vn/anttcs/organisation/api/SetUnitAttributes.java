package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Sets or clears attributes of a unit for a period; attributes that are not named stay.
 *
 * @param code code that the unit holds on the first day
 * @param validFrom the first day
 * @param validTo the first day after the period, or null to the end of the unit
 * @param version the version that the caller has seen, or null
 */
public record SetUnitAttributes(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Valid Decision decision,
        @NotEmpty @Size(max = 20) @Valid List<UnitAttributeSetting> attributes,
        @PositiveOrZero Long version) {}

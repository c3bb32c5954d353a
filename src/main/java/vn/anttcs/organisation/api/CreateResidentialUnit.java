package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Thành lập thôn, tổ dân phố: enters a residential unit of a commune.
 *
 * @param code the number that the province gives, or null to have one allocated; never given twice
 * @param validFrom first day on which it exists
 * @param communeCode 5 digits, as held on that day
 * @param areaKm2 square kilometres
 * @param formerTerritory two digits of the province until 30 June 2025, whose resolutions may still apply
 * @param attributes area features: name of the feature and {@code true}
 */
public record CreateResidentialUnit(
        @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}") String code,
        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        @NotBlank @Pattern(regexp = "\\d{5}") String communeCode,
        @NotBlank @Size(max = 200) String name,
        @NotNull ResidentialUnitKind kind,
        ResidentialUnitClass unitClass,
        @Min(0) @Max(1_000_000) Integer households,
        @Min(0) @Max(10_000_000) Integer residents,
        @DecimalMin("0") @DecimalMax("100000") BigDecimal areaKm2,
        @Pattern(regexp = "\\d{2}") String formerTerritory,
        @Valid @Size(max = 20) List<NamedValue> attributes) {}

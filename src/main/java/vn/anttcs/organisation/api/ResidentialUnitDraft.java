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
import java.util.List;

/**
 * Thôn, tổ dân phố sẽ thành lập: what a merger or division makes.
 *
 * @param code the number that the province gives, or null to have one allocated
 * @param formerTerritory what is not given comes from the residential units it is made of, where they agree
 */
public record ResidentialUnitDraft(
        @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull ResidentialUnitKind kind,
        ResidentialUnitClass unitClass,
        @Min(0) @Max(1_000_000) Integer households,
        @Min(0) @Max(10_000_000) Integer residents,
        @DecimalMin("0") @DecimalMax("100000") BigDecimal areaKm2,
        @Pattern(regexp = "\\d{2}") String formerTerritory,
        @Valid @Size(max = 20) List<NamedValue> attributes) {}

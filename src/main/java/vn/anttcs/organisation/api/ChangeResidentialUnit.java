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
 * Thay đổi thông tin thôn, tổ dân phố: sets the facts that are given and leaves the others.
 *
 * @param validFrom first day on which the new facts hold
 * @param validTo first day on which the old facts hold again, or null
 * @param attributes area features: name of the feature and {@code true} or {@code false}
 * @param version expected version, or null
 */
public record ChangeResidentialUnit(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,19}")
        String code,

        @NotNull @Valid Decision decision,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Size(min = 1, max = 200) String name,
        ResidentialUnitKind kind,
        ResidentialUnitClass unitClass,
        @Min(0) @Max(1_000_000) Integer households,
        @Min(0) @Max(10_000_000) Integer residents,
        @DecimalMin("0") @DecimalMax("100000") BigDecimal areaKm2,
        @Pattern(regexp = "\\d{2}") String formerTerritory,
        @Valid @Size(max = 20) List<NamedValue> attributes,
        @Min(1) Long version) {}

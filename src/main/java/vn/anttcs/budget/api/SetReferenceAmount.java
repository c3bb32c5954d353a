package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Sets or corrects the value of a reference amount for a period. What was known before stays readable by
 * {@code knownOn}, and payments made on it keep it.
 *
 * @param key required where the name has keys
 * @param amountDong the value in đồng where the name counts money
 * @param number the value without unit where the name counts none, at most six decimals
 * @param validTo the first day after the period, or null while it is open
 * @param legalBasis the law that sets the value, with its article
 * @param version the version that the caller has seen, or null
 */
public record SetReferenceAmount(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String name,

        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        String key,

        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @PositiveOrZero @Max(9_007_199_254_740_991L) Long amountDong,
        @PositiveOrZero @Digits(integer = 9, fraction = 6) BigDecimal number,
        @NotBlank @Size(max = 200) String legalBasis,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Sử dụng nhiên liệu trong tháng: asks of a commune or a province who got how much fuel, what the vehicles used, and what
 * the norm allows for what they drove.
 *
 * @param unitCode code of the commune or province
 * @param teamCode of one team alone
 * @param unexplained true for those alone with a difference that nobody explained
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListFuelUse(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotNull YearMonth month,
        @Size(max = 20) String teamCode,
        Boolean unexplained,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

package vn.anttcs.duty.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import vn.anttcs.duty.rule.SheetState;

/**
 * Tìm bảng chấm công trực: asks for the sheets to which all conditions given apply, by number.
 *
 * @param unit code today of a unit; finds sheets of teams in and below it
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record FindDutySheets(
        @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String unit,
        @Size(max = 20) String teamCode,
        YearMonth month,
        SheetState state,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

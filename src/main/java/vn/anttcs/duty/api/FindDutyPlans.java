package vn.anttcs.duty.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.duty.rule.PlanKind;

/**
 * Tìm kế hoạch: asks for the duty plans and training orders to which all conditions given apply, by number.
 *
 * @param unit code today of a unit; finds plans of it, of units below it and of their teams
 * @param teamCode finds plans for this team alone
 * @param coversDay a day on which the plan holds
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record FindDutyPlans(
        @Pattern(regexp = "\\d{2}|\\d{3}|\\d{5}") String unit,
        @Size(max = 20) String teamCode,
        LocalDate coversDay,
        PlanKind kind,
        BasisState state,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

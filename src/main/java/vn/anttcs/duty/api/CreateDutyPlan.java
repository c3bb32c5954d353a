package vn.anttcs.duty.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.duty.rule.PlanKind;
import vn.anttcs.shared.Decision;

/**
 * Lập kế hoạch làm nhiệm vụ hoặc quyết định cử đi tập huấn: what duty of a team or of all teams of a commune rests on.
 *
 * @param kind duty plan or training order
 * @param teamCode the team it is for; exactly one of this and {@code communeCode}
 * @param communeCode the commune for all of whose teams it is
 * @param firstDay first day
 * @param lastDay last day, inclusive
 * @param title name of the plan or of the course
 * @param place where the course is held, in words
 * @param kinds of duty that a duty plan is for; none means all that can rest on a plan
 * @param decision the decision that approves the plan or sends to the course
 */
public record CreateDutyPlan(
        @NotNull PlanKind kind,
        @Size(max = 20) String teamCode,
        @Pattern(regexp = "\\d{5}") String communeCode,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) String place,
        @Size(max = 8) List<@Valid PlannedDuty> kinds,
        @NotNull @Valid Decision decision) {}

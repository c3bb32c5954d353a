package vn.anttcs.duty.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.shared.Decision;

/**
 * Một mục trong quá trình của kế hoạch hoặc lệnh: what it said of some days, with both times.
 *
 * @param firstDay first of the days
 * @param lastDay last of them, inclusive
 * @param supersededAt when something else became known instead; absent while it stands
 * @param title name of the plan or course, purpose of the order
 * @param members who was named for these days; none for plans
 * @param reason of a change or a withdrawal
 * @param decision on which the row rests; absent where none was needed
 */
public record DutyBasisChange(
        Instant recordedAt,
        Instant supersededAt,
        LocalDate firstDay,
        LocalDate lastDay,
        BasisState state,
        String title,
        List<MobilisedMember> members,
        String reason,
        Decision decision) {}

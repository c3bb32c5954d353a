package vn.anttcs.personnel.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/** Mỗi người chỉ tham gia một Tổ: a person has one place in one team at a time. */
public final class OneTeamRule {

    private OneTeamRule() {}

    /**
     * Decides on adding a membership to those that the person already has; every overlap is a
     * ground.
     */
    public static Ruling decide(List<TeamMembership> existing, TeamMembership added) {
        return Ruling.of(
                existing.stream().flatMap(other -> overlap(other, added)).toList());
    }

    private static Stream<Ground> overlap(TeamMembership other, TeamMembership added) {
        Optional<DateRange> both = other.period().intersect(added.period());
        // The law takes it for granted; what is guarded here is that records do not count a person
        // twice.
        return both.stream()
                .map(days ->
                        Ground.of(PersonnelGround.ALREADY_IN_A_TEAM, "teamCode", null, other.teamCode(), days.from()));
    }
}

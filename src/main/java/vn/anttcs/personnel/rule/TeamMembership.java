package vn.anttcs.personnel.rule;

import java.util.Objects;
import vn.anttcs.shared.DateRange;

/**
 * Tham gia Tổ: a person's time in one team.
 *
 * @param teamCode the team's public code
 * @param period the days in the team
 */
public record TeamMembership(String teamCode, DateRange period) {

    public TeamMembership {
        Objects.requireNonNull(teamCode, "a membership names its team");
        Objects.requireNonNull(period, "a membership has a period");
    }
}

package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.organisation.rule.ServedPlace;
import vn.anttcs.organisation.rule.TeamNumberRule;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Số lượng thành viên được giao, held against those who serve. The caller holds the lock of the team. */
@ApplicationScoped
public class AuthorisedNumbers {
    private DatedRows rows;
    private TeamStrength strength;

    protected AuthorisedNumbers() {}

    @Inject
    public AuthorisedNumbers(DatedRows rows, TeamStrength strength) {
        this.rows = rows;
        this.strength = strength;
    }

    /** The numbers as given; one head and one deputy unless something else is said. They must fit into the whole. */
    TeamNumber of(int members, Integer heads, Integer deputies) {
        int leading = heads == null ? 1 : heads;
        int seconding = deputies == null ? Math.min(1, Math.max(0, members - leading)) : deputies;
        if (leading + seconding > members) {
            throw Refusal.invalid(
                    "HEADS_AND_DEPUTIES_EXCEED",
                    "authorisedStrength",
                    Integer.toString(leading + seconding),
                    Integer.toString(members));
        }
        return new TeamNumber(members, leading, seconding);
    }

    /** Refused when more serve on any day of the period than the number allows. */
    void requireEnough(long teamId, TeamNumber number, DateRange period) {
        Refusal.unlessAllowed(TeamNumberRule.setting(
                period, number.members(), number.heads(), number.deputies(), served(teamId, period)));
    }

    /** Refused while somebody serves in the team on any day of the period. */
    void requireNobody(long teamId, DateRange period) {
        Refusal.unlessAllowed(TeamNumberRule.dissolution(period.from(), served(teamId, period)));
    }

    private List<ServedPlace> served(long teamId, DateRange period) {
        return strength.taken(teamId, period).stream()
                .map(place -> new ServedPlace(place.period(), place.head(), place.deputy()))
                .toList();
    }

    /** Makes the number hold on the period. */
    void put(long teamId, TeamNumber number, DateRange period, Recording recording) {
        rows.put(TeamRows.NUMBERS, teamId, period, number, recording);
    }

    /** Makes no number hold on the period. */
    void clear(long teamId, DateRange period, Recording recording) {
        rows.clear(TeamRows.NUMBERS, teamId, null, period, recording);
    }
}

package vn.anttcs.personnel.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.ServiceRecord;
import vn.anttcs.personnel.rule.ServiceState;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;

/**
 * Quá trình tham gia của một thành viên: the timeline as recorded so far, with the member that it belongs to.
 *
 * @param timeline oldest first, without overlaps
 */
record ServiceBook(MemberAnchor member, List<Dated<ServiceFact>> timeline) {

    /** The timeline as the rules see it. */
    ServiceRecord record() {
        List<ServiceState> states = new ArrayList<>(timeline.size());
        for (int index = 0; index < timeline.size(); index++) {
            ServiceFact fact = timeline.get(index).values();
            states.add(new ServiceState(
                    timeline.get(index).valid(), fact.status(), fact.teamId(), fact.post(), isFixedReturn(index)));
        }
        return new ServiceRecord(states);
    }

    /** What holds on a day on which something holds: the rule has seen to it. */
    ServiceFact on(LocalDate day) {
        return timeline.stream()
                .filter(row -> row.valid().contains(day))
                .findFirst()
                .orElseThrow()
                .values();
    }

    /**
     * The days for which a return to service on a day is to hold: to the end of the suspension, and beyond it when what
     * follows is nothing but the return that was fixed with the suspension.
     */
    DateRange daysOfResumption(LocalDate day) {
        for (int index = 0; index < timeline.size(); index++) {
            DateRange valid = timeline.get(index).valid();
            if (valid.contains(day)) {
                return DateRange.of(
                        day,
                        isFixedReturn(index + 1)
                                ? timeline.get(index + 1).valid().to()
                                : valid.to());
            }
        }
        return DateRange.from(day);
    }

    private boolean isFixedReturn(int index) {
        if (index < 2
                || index >= timeline.size()
                || timeline.get(index - 1).values().status() != MemberStatus.SUSPENDED) {
            return false;
        }
        Dated<ServiceFact> before = timeline.get(index - 2);
        Dated<ServiceFact> after = timeline.get(index);
        return after.values().equals(before.values()) && Objects.equals(after.decisionId(), before.decisionId());
    }

    /** The teams on the days of a period. */
    Set<Long> teamsDuring(DateRange period) {
        return timeline.stream()
                .filter(row -> row.valid().overlaps(period))
                .map(row -> row.values().teamId())
                .collect(Collectors.toSet());
    }
}

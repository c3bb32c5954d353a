package vn.anttcs.personnel.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.ServiceFact;
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
        return new ServiceRecord(timeline.stream()
                .map(row -> new ServiceState(
                        row.valid(),
                        row.values().status(),
                        row.values().teamId(),
                        row.values().post()))
                .toList());
    }

    /** What holds on a day on which something holds: the rule has seen to it. */
    ServiceFact on(LocalDate day) {
        return timeline.stream()
                .filter(row -> row.valid().contains(day))
                .findFirst()
                .orElseThrow()
                .values();
    }

    /** The teams on the days of a period. */
    Set<Long> teamsDuring(DateRange period) {
        return timeline.stream()
                .filter(row -> row.valid().overlaps(period))
                .map(row -> row.values().teamId())
                .collect(Collectors.toSet());
    }
}

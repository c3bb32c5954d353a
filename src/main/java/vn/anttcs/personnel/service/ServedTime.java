package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.personnel.persistence.HolidayRows;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.shared.DateRange;

/** Thời gian tham gia: what outer features may know of the timelines of members and of the calendar, many at once. */
@ApplicationScoped
public class ServedTime {
    private static final Map<MemberStatus, ServedPeriod.Standing> STANDINGS = Map.of(
            MemberStatus.CANDIDATE, ServedPeriod.Standing.APPLYING,
            MemberStatus.SERVING, ServedPeriod.Standing.SERVING,
            MemberStatus.SUSPENDED, ServedPeriod.Standing.SUSPENDED,
            MemberStatus.DISCHARGED, ServedPeriod.Standing.LEFT,
            MemberStatus.DECEASED, ServedPeriod.Standing.DEAD);

    private MemberRows members;
    private DatedRows rows;
    private HolidayRows holidays;

    protected ServedTime() {}

    @Inject
    public ServedTime(MemberRows members, DatedRows rows, HolidayRows holidays) {
        this.members = members;
        this.rows = rows;
        this.holidays = holidays;
    }

    /** The timelines of members by their numbers, oldest first, as known at a recorded time; unknown numbers are left out. */
    public Map<String, List<ServedPeriod>> of(Collection<String> memberNos, Instant knownOn) {
        Map<Long, String> numbers = members.withNumbers(memberNos).stream()
                .collect(Collectors.toMap(MemberAnchor::id, MemberAnchor::memberNo));
        Map<String, List<ServedPeriod>> found = new HashMap<>();
        numbers.values().forEach(number -> found.put(number, new ArrayList<>()));
        rows.histories(MemberRows.SERVICE, numbers.keySet(), knownOn)
                .forEach(row -> found.get(numbers.get(row.identity())).add(period(row)));
        found.values()
                .forEach(periods -> periods.sort((one, other) ->
                        one.period().from().compareTo(other.period().from())));
        return found;
    }

    private static ServedPeriod period(Dated<ServiceFact> row) {
        ServiceFact fact = row.values();
        return new ServedPeriod(row.valid(), STANDINGS.get(fact.status()), fact.teamId());
    }

    /** Ngày nghỉ lễ, tết: the public holidays of a period, as known at a recorded time. */
    public Set<LocalDate> publicHolidays(DateRange period, Instant knownOn) {
        return holidays.list(period.from(), period.to(), knownOn).stream()
                .map(HolidayRows.Holiday::day)
                .collect(Collectors.toSet());
    }
}

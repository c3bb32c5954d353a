package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.duty.persistence.LedgerRow;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.rule.Basis;
import vn.anttcs.duty.rule.BasisDays;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.Service;
import vn.anttcs.duty.rule.SheetFacts;
import vn.anttcs.duty.rule.Standing;
import vn.anttcs.duty.rule.StandingDuty;
import vn.anttcs.organisation.service.AreaFacts;
import vn.anttcs.personnel.service.ServedPeriod;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;

/** Loads, in a handful of queries whatever the number of entries, all that the rules need to know of a sheet. */
@ApplicationScoped
public class DutyFacts {
    /** In place of the code of a place that is already stored. */
    static final String STORED_PLACE = "-";

    private ServedTime service;
    private AreaFacts areas;
    private BasisBook bases;
    private LedgerRows ledger;
    private Clockwork clockwork;

    protected DutyFacts() {}

    @Inject
    public DutyFacts(ServedTime service, AreaFacts areas, BasisBook bases, LedgerRows ledger, Clockwork clockwork) {
        this.service = service;
        this.areas = areas;
        this.bases = bases;
        this.ledger = ledger;
        this.clockwork = clockwork;
    }

    /**
     * The facts for the entries of a sheet, as recorded so far.
     *
     * @param reading what counts of other sheets
     */
    public SheetFacts of(SheetAnchor sheet, List<Duty> entries, LedgerRows.Reading reading) {
        Instant known = clockwork.readTime(null, null).knownOn();
        DateRange days = days(sheet.month());
        Set<String> members = entries.stream().map(Duty::memberNo).collect(Collectors.toSet());
        Set<String> numbers = entries.stream().map(Duty::basisNo).collect(Collectors.toSet());
        Map<String, Basis> found = bases.of(numbers, known);
        Map<LocalDate, Long> communes = areas.communesOf(sheet.teamId(), days, known);
        boolean paidAreas = entries.stream().anyMatch(duty -> duty.kind() == DutyKind.AREA_DAY);
        return new SheetFacts(
                sheet.month(),
                sheet.teamId(),
                clockwork.today(),
                service.publicHolidays(days, known),
                communes,
                services(members, known),
                found,
                paidAreas ? features(entries, found, communes, days, known) : Map.of(),
                paidAreas ? areas.featuresOfPlaces(sheet.teamId(), days, known) : Map.of(),
                elsewhere(sheet, members, reading, known));
    }

    /** The days of a month. */
    static DateRange days(YearMonth month) {
        return DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private Map<String, List<Service>> services(Set<String> members, Instant known) {
        Map<String, List<Service>> services = new HashMap<>();
        service.of(members, known)
                .forEach((member, periods) -> services.put(
                        member, periods.stream().map(DutyFacts::service).toList()));
        return services;
    }

    /** The service of a member as the rules see it. */
    static Service service(ServedPeriod period) {
        return new Service(period.period(), Standing.valueOf(period.standing().name()), period.teamId());
    }

    private Map<Long, Map<LocalDate, Set<AreaFeature>>> features(
            List<Duty> entries,
            Map<String, Basis> bases,
            Map<LocalDate, Long> communes,
            DateRange days,
            Instant known) {
        Set<Long> places = new HashSet<>(communes.values());
        bases.values()
                .forEach(
                        basis -> basis.days().stream().map(BasisDays::communeId).forEach(places::add));
        entries.stream().map(Duty::placeId).forEach(places::add);
        places.remove(null);
        return places.stream()
                .collect(Collectors.toMap(place -> place, place -> areas.featuresOfCommune(place, days, known)));
    }

    private List<StandingDuty> elsewhere(
            SheetAnchor sheet, Set<String> members, LedgerRows.Reading reading, Instant known) {
        DateRange days = days(sheet.month());
        LedgerRows.Wanted wanted = new LedgerRows.Wanted(null, members, days.from(), days.to());
        return ledger.list(reading, wanted, known).stream()
                .filter(row -> !row.sheetNo().equals(sheet.sheetNo()))
                .map(row -> new StandingDuty(row.sheetNo(), duty(row)))
                .toList();
    }

    private static Duty duty(LedgerRow row) {
        return new Duty(row.memberNo(), row.day(), row.kind(), row.hours(), row.basisNo(), STORED_PLACE, row.placeId());
    }
}

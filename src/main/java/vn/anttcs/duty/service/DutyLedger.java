package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.LedgerRow;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.duty.rule.DayKind;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/**
 * Sổ nhiệm vụ đã xác nhận: what earns money, for features that pay. Every read names the recorded time as of which it is
 * known and can be repeated for ever; one query each, whatever the number of members.
 */
@ApplicationScoped
public class DutyLedger {
    // Longer lists of teams are filtered here: no database likes them in a statement.
    private static final int FEW = 1000;

    private LedgerRows rows;
    private ServedTime calendar;
    private BasisRead bases;
    private BasisRows anchors;
    private DutyScope scope;

    protected DutyLedger() {}

    @Inject
    public DutyLedger(LedgerRows rows, ServedTime calendar, BasisRead bases, BasisRows anchors, DutyScope scope) {
        this.rows = rows;
        this.calendar = calendar;
        this.bases = bases;
        this.anchors = anchors;
        this.scope = scope;
    }

    /** All confirmed duty of a month, by sheet and day; the rows of one member may come from several sheets. */
    public void confirmed(YearMonth month, Instant knownOn, Consumer<ConfirmedDuty> duty) {
        read(LedgerRows.Wanted.of(month), knownOn, row -> true, duty);
    }

    /** The confirmed duty of a month on the sheets of teams. */
    public void confirmedOfTeams(
            Collection<Long> teamIds, YearMonth month, Instant knownOn, Consumer<ConfirmedDuty> duty) {
        Set<Long> wanted = Set.copyOf(teamIds);
        LedgerRows.Wanted all = LedgerRows.Wanted.of(month);
        LedgerRows.Wanted few = new LedgerRows.Wanted(wanted, null, all.from(), all.to());
        read(wanted.size() <= FEW ? few : all, knownOn, row -> wanted.contains(row.teamId()), duty);
    }

    /**
     * The confirmed duty of a month on the sheets of the teams that lay in or below a unit on its last day, as known then;
     * refused with {@code NOT_FOUND} when there was never such a unit.
     */
    public void confirmedOfUnit(String unitCode, YearMonth month, Instant knownOn, Consumer<ConfirmedDuty> duty) {
        ReadTime time = new ReadTime(month.atEndOfMonth(), knownOn);
        confirmedOfTeams(scope.teamsWithin(unitCode, time), month, knownOn, duty);
    }

    /** The confirmed duty of members in the months from the first to the last, on whatever sheets. */
    public void confirmedOfMembers(
            Collection<String> memberNos,
            YearMonth first,
            YearMonth last,
            Instant knownOn,
            Consumer<ConfirmedDuty> duty) {
        read(new LedgerRows.Wanted(null, Set.copyOf(memberNos), first.atDay(1), end(last)), knownOn, row -> true, duty);
    }

    private void read(
            LedgerRows.Wanted wanted, Instant knownOn, Predicate<LedgerRow> filter, Consumer<ConfirmedDuty> duty) {
        Set<LocalDate> holidays = calendar.publicHolidays(DateRange.of(wanted.from(), wanted.to()), knownOn);
        rows.each(LedgerRows.Reading.CONFIRMED, wanted, knownOn, row -> {
            if (filter.test(row)) {
                duty.accept(new ConfirmedDuty(row, DayKind.of(row.day(), holidays)));
            }
        });
    }

    /** The sums by member and kind from January of the year up to and with a month, for limits over a year. */
    public void yearSoFar(YearMonth month, Instant knownOn, Consumer<DutySum> sum) {
        sums(new LedgerRows.Wanted(null, null, month.withMonth(1).atDay(1), end(month)), knownOn, sum);
    }

    /** The sums by member and kind of a month. */
    public void sumsOfMonth(YearMonth month, Instant knownOn, Consumer<DutySum> sum) {
        sums(LedgerRows.Wanted.of(month), knownOn, sum);
    }

    /** The same sums from January up to and with a month, of at most a thousand members. */
    public void yearSoFar(Collection<String> memberNos, YearMonth month, Instant knownOn, Consumer<DutySum> sum) {
        sums(
                new LedgerRows.Wanted(
                        null, Set.copyOf(memberNos), month.withMonth(1).atDay(1), end(month)),
                knownOn,
                sum);
    }

    private static LocalDate end(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    private void sums(LedgerRows.Wanted wanted, Instant knownOn, Consumer<DutySum> sum) {
        rows.sums(
                LedgerRows.Reading.CONFIRMED,
                wanted,
                knownOn,
                row -> sum.accept(new DutySum(row.memberNo(), row.kind().name(), row.entries(), row.hours())));
    }

    /** What mobilisation orders grant, by number; plans and unknown numbers are left out. */
    public Map<String, MobilisationTerms> mobilisations(Collection<String> orderNos, Instant knownOn) {
        List<BasisAnchor> orders = anchors.withNumbers(orderNos).stream()
                .filter(anchor -> anchor.kind() == BasisKind.MOBILISATION_ORDER)
                .toList();
        BasisRead.Material material = bases.of(orders, knownOn);
        Map<String, MobilisationTerms> found = new HashMap<>();
        for (BasisAnchor order : orders) {
            BasisTimeline timeline = material.timelines().get(order.id());
            if (timeline != null) {
                found.put(order.number(), terms(order, timeline, material));
            }
        }
        return found;
    }

    private static MobilisationTerms terms(BasisAnchor order, BasisTimeline timeline, BasisRead.Material material) {
        BasisFact fact = timeline.first();
        LocalDate withdrawn = timeline.withdrawnFrom();
        return new MobilisationTerms(
                order.number(),
                fact.orderingUnitId(),
                timeline.firstDay(),
                withdrawn == null ? timeline.lastDay() : withdrawn.minusDays(1),
                fact.travelDong(),
                fact.mealDong(),
                fact.lodgingNights(),
                fact.lodgingDong(),
                material.decisions().get(fact.orderDecisionId()));
    }
}

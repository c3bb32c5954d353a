package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.budget.persistence.year.PaymentBookingRows;
import vn.anttcs.budget.persistence.year.RunSpendingRows;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.Flow;
import vn.anttcs.budget.rule.year.Movement;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Chi qua đợt chi trả: what payment runs move on the lines of a year. A run belongs to the year of the month that it pays, and
 * counts from the day of its approval, in the commune of each member's month; a difference counts with its sign.
 */
@ApplicationScoped
public class RunSpending {
    private RunSpendingRows rows;
    private PaymentSetRows sets;
    private PaymentBookingRows bookings;
    private Clock clock;

    protected RunSpending() {}

    @Inject
    public RunSpending(RunSpendingRows rows, PaymentSetRows sets, PaymentBookingRows bookings, Clock clock) {
        this.rows = rows;
        this.sets = sets;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** What approved runs have spent in units by the day, and what of it was not paid yet. */
    List<Movement> approved(Collection<Long> unitIds, int year, ReadTime time) {
        return bookings.movements(unitIds, year, time);
    }

    /** Keeps what a run spends that was just approved. */
    void book(PaymentRunRow approved) {
        bookings.approved(approved.id(), day(approved.acts().approvedAt()));
    }

    /** Keeps what payments and returns of a run change that were just noted. */
    void deliver(PaymentRunRow run) {
        bookings.delivered(run.id());
    }

    /** What runs of units that wait for approval would add. */
    List<Movement> waiting(Collection<Long> unitIds, int year, ReadTime time) {
        List<Movement> found = new ArrayList<>();
        booked(rows.steps(rows.waiting(unitIds, year)))
                .forEach((where, dong) -> found.add(new Movement(
                        where.communeId(), where.line(), Flow.PREPARED, dong, time.validOn(), time.knownOn())));
        return found;
    }

    /** Where money is booked. */
    record Where(long runId, long communeId, BudgetLine line) {}

    /** What a run comes to in each commune and on each line. */
    Map<Where, Long> of(long runId) {
        return booked(rows.steps(List.of(runId)));
    }

    /** Each set as often as it comes, less those that it replaces. */
    private Map<Where, Long> booked(List<RunSpendingRows.Step> steps) {
        Set<Long> ids = new HashSet<>();
        steps.forEach(step -> {
            ids.add(step.setId());
            ids.add(step.beforeId());
        });
        ids.removeIf(Objects::isNull);
        Map<Long, PaymentSetRow> known = sets.list(ids);
        Map<Where, Long> booked = new HashMap<>();
        for (RunSpendingRows.Step step : steps) {
            add(booked, step, known.get(step.setId()), step.times());
            add(booked, step, step.beforeId() == null ? null : known.get(step.beforeId()), -step.times());
        }
        booked.values().removeIf(dong -> dong == 0);
        return booked;
    }

    private static void add(Map<Where, Long> booked, RunSpendingRows.Step step, PaymentSetRow set, long times) {
        if (set != null) {
            for (PaymentSetRow.Line line : set.lines()) {
                PaymentSetRow.Funding funding = line.funding();
                BudgetLine where = new BudgetLine(funding.source(), funding.level(), funding.classification());
                booked.merge(
                        new Where(step.runId(), step.communeId(), where),
                        Math.multiplyExact(times, line.dong()),
                        Math::addExact);
            }
        }
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}

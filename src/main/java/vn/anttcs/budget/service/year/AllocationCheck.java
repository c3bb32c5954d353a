package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingMode;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.budget.rule.year.Flow;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.budget.rule.year.Movement;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Whether an allocation leaves enough to a unit and takes no more than the unit above has. */
@ApplicationScoped
public class AllocationCheck {
    private BudgetBooks books;
    private BudgetUnits units;
    private CeilingDesk desk;
    private ClosedYears closed;

    protected AllocationCheck() {}

    @Inject
    public AllocationCheck(BudgetBooks books, BudgetUnits units, CeilingDesk desk, ClosedYears closed) {
        this.books = books;
        this.units = units;
        this.desk = desk;
        this.closed = closed;
    }

    /**
     * Locks the book and refuses amounts after which an allocation would be below zero or below what units below hold, or
     * below what was spent where a ceiling stops that. A unit above counts once it has an allocation of the funding source
     * in the year. Where a setting says to warn, units below may hold more than the unit.
     *
     * @return what goes through although more was spent than would be allocated
     */
    List<CeilingRule.Excess> refuseShort(long unit, int year, List<AllocationRule.Amount> amounts, LocalDate day) {
        BudgetBook before = lockOpen(unit, year, amounts);
        BudgetBook after = with(before, unit, amounts, day);
        List<Problem> problems = new ArrayList<>(problems(after, unit, year, amounts));
        List<Long> upward = units.upward(unit);
        if (upward.size() > 1) {
            List<AllocationRule.Amount> held = amounts.stream()
                    .filter(amount -> before.keeps(upward.get(1), amount.line().source()))
                    .toList();
            problems.addAll(problems(after, upward.get(1), year, held));
        }
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
        Map<BudgetLine, Long> lowered = new HashMap<>();
        amounts.stream().filter(amount -> amount.dong() < 0).forEach(amount -> lowered.put(amount.line(), 0L));
        List<CeilingRule.Excess> excesses = desk.excesses(after, year, Map.of(unit, lowered)).stream()
                .filter(excess -> excess.unitId() == unit)
                .toList();
        desk.refuseStopped(excesses, "lines");
        return excesses;
    }

    /** Notes what went through with an act although more was spent than is allocated now. */
    void note(BudgetActRow act, List<CeilingRule.Excess> excesses) {
        desk.rows().note(act.id(), excesses);
    }

    /** Locks the book and opens it; refused where the year is closed for a source of the amounts. */
    BudgetBook lockOpen(long unit, int year, List<AllocationRule.Amount> amounts) {
        BudgetBook book = books.lock(unit, year);
        closed.refuseClosed(
                unit,
                year,
                amounts.stream().map(amount -> amount.line().source()).toList(),
                "lines");
        return book;
    }

    private static BudgetBook with(BudgetBook book, long unit, List<AllocationRule.Amount> amounts, LocalDate day) {
        List<Movement> movements = new ArrayList<>(book.movements());
        amounts.forEach(amount -> movements.add(new Movement(
                unit,
                amount.line(),
                Flow.ALLOCATED,
                amount.dong(),
                day,
                book.time().knownOn())));
        LocalDate today = book.time().validOn();
        return new BudgetBook(
                movements,
                new ReadTime(day.isAfter(today) ? day : today, book.time().knownOn()));
    }

    private List<Problem> problems(BudgetBook after, long unit, int year, List<AllocationRule.Amount> amounts) {
        Map<BudgetLine, LinePosition> lines = after.whole(units.place(unit));
        List<Problem> problems = new ArrayList<>();
        for (AllocationRule.Amount amount : amounts) {
            LinePosition position = lines.getOrDefault(amount.line(), LinePosition.NOTHING);
            boolean mayBeShort = desk.mode(
                            unit, amount.line(), year, after.time().knownOn())
                    .filter(CeilingMode.WARN::equals)
                    .isPresent();
            for (AllocationRule.Shortage shortage : AllocationRule.shortages(amount.line(), position, mayBeShort)) {
                problems.add(Problem.of(
                        shortage.kind().name(),
                        "lines",
                        units.code(unit),
                        shortage.line().text(),
                        String.valueOf(shortage.heldDong()),
                        String.valueOf(shortage.neededDong())));
            }
        }
        return problems;
    }
}

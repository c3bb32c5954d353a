package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.platform.error.Refusal;

/** Ghi chi và ghi giảm chi: writes what is spent beside payment runs, and the acts that take it back. */
@ApplicationScoped
public class SpendingActs {
    private BudgetJournal journal;
    private AllocationCheck check;
    private CeilingDesk ceilings;

    protected SpendingActs() {}

    @Inject
    public SpendingActs(BudgetJournal journal, AllocationCheck check, CeilingDesk ceilings) {
        this.journal = journal;
        this.check = check;
        this.ceilings = ceilings;
    }

    /**
     * Whose spending it is.
     *
     * @param dayField where the day stands in the command
     */
    record Place(long unitId, int year, String dayField) {}

    BudgetJournal journal() {
        return journal;
    }

    /** Locks the book of a unit until commit. */
    void lock(long unitId, int year, List<AllocationRule.Amount> amounts) {
        check.lockOpen(unitId, year, amounts);
    }

    /** Writes what was spent, with what it exceeds; refused where a ceiling stops it. */
    BudgetActRow spend(Place place, LocalDate day, BudgetActRow.Basis basis, List<AllocationRule.Amount> amounts) {
        refuseWrongDay(day, LocalDate.of(place.year(), 1, 1), place.dayField());
        journal.refuseWrong(BudgetActKind.SPEND, amounts, day);
        List<CeilingRule.Excess> excesses = exceeding(place.unitId(), place.year(), amounts);
        BudgetActRow act =
                journal.write(journal.head(place.unitId(), place.year(), BudgetActKind.SPEND), day, basis, amounts);
        check.note(act, excesses);
        return act;
    }

    /** Takes back what was spent by an act as a whole. */
    BudgetActRow takeBack(Place place, String actNo, LocalDate day, String reason) {
        BudgetActRow spent = journal.acts()
                .find(place.unitId(), place.year(), actNo)
                .orElseThrow(() -> Refusal.notFound("actNo", actNo));
        if (spent.head().kind() != BudgetActKind.SPEND) {
            throw Refusal.refused(
                    "BUDGET_NO_SPENDING", "actNo", spent.head().kind().name());
        }
        check.lockOpen(place.unitId(), place.year(), spent.lines());
        if (journal.acts().isReversed(spent.id())) {
            throw Refusal.refused("BUDGET_REVERSED", "actNo", actNo);
        }
        refuseWrongDay(day, spent.effectiveOn(), place.dayField());
        BudgetActRow.Basis basis =
                new BudgetActRow.Basis(null, spent.basis().documentNumber(), null, spent.id(), actNo, reason);
        List<AllocationRule.Amount> back = spent.lines().stream()
                .map(line -> new AllocationRule.Amount(line.line(), -line.dong()))
                .toList();
        return journal.write(journal.head(place.unitId(), place.year(), BudgetActKind.REVERSE), day, basis, back);
    }

    /** Locks the book, refuses what a ceiling stops, and tells what goes through with a warning. */
    private List<CeilingRule.Excess> exceeding(long unit, int year, List<AllocationRule.Amount> amounts) {
        Map<BudgetLine, Long> asked = new HashMap<>();
        amounts.forEach(amount -> asked.put(amount.line(), amount.dong()));
        List<CeilingRule.Excess> excesses =
                ceilings.excesses(check.lockOpen(unit, year, amounts), year, Map.of(unit, asked));
        ceilings.refuseStopped(excesses, "lines");
        return excesses;
    }

    private void refuseWrongDay(LocalDate day, LocalDate earliest, String field) {
        if (day.isBefore(earliest) || day.isAfter(journal.today())) {
            throw Refusal.refused(
                    "BUDGET_DAY", field, earliest.toString(), journal.today().toString());
        }
    }
}

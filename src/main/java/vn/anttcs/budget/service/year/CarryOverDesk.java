package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.api.CarryOver;
import vn.anttcs.budget.api.ReopenBudgetYear;
import vn.anttcs.budget.api.SettleBudgetYear;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.persistence.year.BudgetActRows;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.budget.rule.year.SettlementRule;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Decisions;

/** Chuyển nguồn: allocates in the next year what is decided to be carried over, and takes it back. */
@ApplicationScoped
public class CarryOverDesk {
    private BudgetBooks books;
    private BudgetUnits units;
    private BudgetJournal journal;
    private AllocationCheck check;
    private Decisions decisions;

    protected CarryOverDesk() {}

    @Inject
    public CarryOverDesk(
            BudgetBooks books, BudgetUnits units, BudgetJournal journal, AllocationCheck check, Decisions decisions) {
        this.books = books;
        this.units = units;
        this.journal = journal;
        this.check = check;
        this.decisions = decisions;
    }

    /** Carries over what the settlement says, one act for each line with its basis; at most what remains. */
    void carry(long unit, SettleBudgetYear command) {
        List<AllocationRule.Amount> amounts = new ArrayList<>();
        for (CarryOver one : command.carryOvers()) {
            amounts.add(new AllocationRule.Amount(
                    new BudgetLine(command.fundingSource(), one.fundingLevel(), one.classification()),
                    one.amountDong()));
        }
        Set<SettlementRule.Ground> against = SettlementRule.against(
                amounts, books.now(unit, command.budgetYear()).whole(units.place(unit)));
        if (!against.isEmpty()) {
            throw Refusal.refused(against.stream()
                    .map(ground -> Problem.of(ground.name(), "carryOvers"))
                    .toList());
        }
        if (amounts.isEmpty()) {
            return;
        }
        int next = command.budgetYear() + 1;
        check.lockOpen(unit, next, amounts);
        long decision = decisions.store(command.decision());
        for (int index = 0; index < amounts.size(); index++) {
            journal.write(
                    journal.head(unit, next, BudgetActKind.CARRY_OVER),
                    LocalDate.of(next, 1, 1),
                    new BudgetActRow.Basis(
                            decision,
                            null,
                            null,
                            null,
                            null,
                            command.carryOvers().get(index).basis()),
                    List.of(amounts.get(index)));
        }
    }

    /** Takes back what was carried over, unless the next year cannot spare it. */
    void takeBack(long unit, ReopenBudgetYear command) {
        int next = command.budgetYear() + 1;
        List<BudgetActRow> carried = standing(unit, next, command.fundingSource(), Dated.OPEN);
        long decision = decisions.store(command.decision());
        for (BudgetActRow act : carried) {
            List<AllocationRule.Amount> back = act.lines().stream()
                    .map(line -> new AllocationRule.Amount(line.line(), -line.dong()))
                    .toList();
            List<CeilingRule.Excess> excesses = check.refuseShort(unit, next, back, act.effectiveOn());
            BudgetActRow taken = journal.write(
                    journal.head(unit, next, BudgetActKind.CARRY_OVER),
                    act.effectiveOn(),
                    new BudgetActRow.Basis(
                            decision, null, null, act.id(), act.head().actNo(), command.reason()),
                    back);
            check.note(taken, excesses);
        }
    }

    /** What of each line is carried over into a year, as known at a recorded time. */
    Map<BudgetLine, Long> carried(long unit, int next, String source, Instant knownOn) {
        Map<BudgetLine, Long> carried = new HashMap<>();
        standing(unit, next, source, knownOn)
                .forEach(act -> act.lines().forEach(line -> carried.merge(line.line(), line.dong(), Math::addExact)));
        return carried;
    }

    private List<BudgetActRow> standing(long unit, int next, String source, Instant knownOn) {
        List<BudgetActRow> acts = journal.acts()
                .page(
                        new BudgetActRows.Wanted(
                                List.of(unit), next, BudgetActKind.CARRY_OVER, source, null, Integer.MAX_VALUE),
                        knownOn);
        Set<Long> reversed = new HashSet<>();
        acts.forEach(act -> reversed.add(act.basis().reversedId()));
        return acts.stream()
                .filter(act -> act.basis().reversedId() == null && !reversed.contains(act.id()))
                .toList();
    }
}

package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.persistence.year.BudgetActRows;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetCodeKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Ids;

/** Sổ nhật ký ngân sách: writes acts, and says what is wrong with the form of one. */
@ApplicationScoped
public class BudgetJournal {
    private BudgetActRows acts;
    private BudgetCodeBook codes;
    private Clockwork clockwork;
    private Ids ids;

    protected BudgetJournal() {}

    @Inject
    public BudgetJournal(BudgetActRows acts, BudgetCodeBook codes, Clockwork clockwork, Ids ids) {
        this.acts = acts;
        this.codes = codes;
        this.clockwork = clockwork;
        this.ids = ids;
    }

    BudgetActRows acts() {
        return acts;
    }

    /** Refuses amounts that cannot stand in an act of the kind, and codes that are not in use on its day. */
    void refuseWrong(BudgetActKind kind, List<AllocationRule.Amount> amounts, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        AllocationRule.wrong(kind, amounts).forEach(ground -> problems.add(Problem.of(ground.name(), "lines")));
        for (AllocationRule.Amount amount : amounts) {
            BudgetLine line = amount.line();
            unless(codes.isInUse(BudgetCodeKind.FUNDING_SOURCE, line.source(), day), line.source(), day, problems);
            unless(
                    line.level().isEmpty() || codes.isInUse(BudgetCodeKind.FUNDING_LEVEL, line.level(), day),
                    line.level(),
                    day,
                    problems);
            unless(
                    line.classification().isEmpty()
                            || BudgetCodeKind.parts(
                                            line.classification(), (part, code) -> codes.isInUse(part, code, day))
                                    .isPresent(),
                    line.classification(),
                    day,
                    problems);
        }
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
    }

    private static void unless(boolean known, String code, LocalDate day, List<Problem> problems) {
        if (!known) {
            problems.add(Problem.of("BUDGET_LINE_UNKNOWN", "lines", code, day.toString()));
        }
    }

    /** Writes an act under the stamp of this transaction. */
    BudgetActRow write(
            BudgetActRow.Head head, LocalDate day, BudgetActRow.Basis basis, List<AllocationRule.Amount> lines) {
        BudgetActRow act = new BudgetActRow(ids.next(), head, day, clockwork.stamp(), basis, lines);
        if (!acts.add(act)) {
            throw Refusal.refused("BUDGET_REVERSED", "actNo", basis.reversedNo());
        }
        return act;
    }

    /** The head of a new act of the caller. */
    BudgetActRow.Head head(long unitId, int year, BudgetActKind kind) {
        return new BudgetActRow.Head(
                String.valueOf(ids.next("budget_act_no")),
                unitId,
                year,
                kind,
                Call.current().caller().name());
    }

    LocalDate today() {
        return clockwork.today();
    }
}

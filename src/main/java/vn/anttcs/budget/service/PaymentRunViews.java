package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.anttcs.budget.api.PaymentReviewCount;
import vn.anttcs.budget.api.PaymentRun;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.budget.api.PaymentRunSummary;
import vn.anttcs.budget.api.PaymentStateCount;
import vn.anttcs.budget.api.PaymentTotal;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.budget.persistence.PaymentSums;
import vn.anttcs.shared.AmountInWords;

/** Shows payment runs as the contracts do. */
@ApplicationScoped
public class PaymentRunViews {
    private PaymentSums sums;
    private PaymentSetRows sets;
    private PaymentScopes scopes;
    private RunBudget budget;

    protected PaymentRunViews() {}

    @Inject
    public PaymentRunViews(PaymentSums sums, PaymentSetRows sets, PaymentScopes scopes, RunBudget budget) {
        this.sums = sums;
        this.sets = sets;
        this.scopes = scopes;
        this.budget = budget;
    }

    PaymentRunSummary summary(PaymentRunRow run) {
        return new PaymentRunSummary(
                run.head().runNo(),
                scopes.code(run.head().unitId()),
                run.head().month(),
                run.state(),
                run.acts().preparedBy(),
                run.acts().createdAt(),
                run.acts().approvedBy(),
                run.acts().approvedAt(),
                run.version());
    }

    /** A run with its totals; while it is being prepared they are those of the members that are there already. */
    PaymentRun view(PaymentRunRow run) {
        PaymentSums.Total total = sums.total(run.id());
        PaymentMemberRow.Sums whole = total.sums();
        PaymentRunRow.Acts acts = run.acts();
        return new PaymentRun(
                run.head().runNo(),
                scopes.code(run.head().unitId()),
                run.head().month(),
                run.state(),
                run.head().knownOn(),
                run.head().comparedMonth(),
                progress(run),
                run.work().failure(),
                acts.preparedBy(),
                acts.createdAt(),
                acts.preparedAt(),
                acts.approvedBy(),
                acts.approvedAt(),
                acts.cancelledBy(),
                acts.cancelledAt(),
                acts.cancelReason(),
                total.members(),
                whole.monthDong(),
                whole.differenceDong(),
                whole.carriedInDong(),
                whole.carriedOutDong(),
                whole.payableDong(),
                AmountInWords.of(whole.payableDong()),
                totals(run.id()),
                sums.reviews(run.id()).entrySet().stream()
                        .map(entry -> new PaymentReviewCount(entry.getKey(), entry.getValue()))
                        .toList(),
                sums.states(run.id()).stream()
                        .map(state -> new PaymentStateCount(state.state(), state.members(), state.payableDong()))
                        .toList(),
                budget.excesses(run),
                run.version());
    }

    private static long progress(PaymentRunRow run) {
        if (run.state() != PaymentRunState.PREPARING) {
            return 100;
        }
        return run.work().expected() == 0
                ? 0
                : 100 * run.work().done() / run.work().expected();
    }

    private record Booked(String item, PaymentSetRow.Funding funding) {
        static Booked of(PaymentSetRow.Line line) {
            return new Booked(line.item(), line.funding());
        }

        String order() {
            return item + "\u001f" + funding;
        }
    }

    /** What a run comes to by item and by where it is booked: each set as often as it comes, less those before. */
    List<PaymentTotal> totals(long runId) {
        List<PaymentSums.Step> steps = sums.steps(runId);
        Set<Long> ids = new HashSet<>();
        steps.forEach(step -> {
            ids.add(step.setId());
            ids.add(step.beforeId() == null ? PaymentSetRow.NOT_IN_FORCE : step.beforeId());
        });
        Map<Long, PaymentSetRow> found = sets.list(ids);
        Map<String, Booked> booked = new TreeMap<>();
        Map<Booked, Long> amounts = new HashMap<>();
        for (PaymentSums.Step step : steps) {
            add(found.get(step.setId()), step.times(), booked, amounts);
            add(found.get(step.beforeId()), -step.times(), booked, amounts);
        }
        List<PaymentTotal> totals = new ArrayList<>();
        for (Booked one : booked.values()) {
            if (amounts.get(one) != 0) {
                totals.add(new PaymentTotal(
                        one.item(),
                        one.funding().source(),
                        one.funding().level(),
                        one.funding().classification(),
                        amounts.get(one)));
            }
        }
        return totals;
    }

    private static void add(PaymentSetRow set, long times, Map<String, Booked> booked, Map<Booked, Long> amounts) {
        if (set != null) {
            for (PaymentSetRow.Line line : set.lines()) {
                Booked one = Booked.of(line);
                booked.put(one.order(), one);
                amounts.merge(one, times * line.dong(), Math::addExact);
            }
        }
    }
}

package vn.anttcs.budget.service;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.budget.persistence.PaymentEntryRow;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.SettledRow;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.payment.Carry;
import vn.anttcs.budget.rule.payment.Difference;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.budget.rule.payment.Review;

/** Makes the rows of a run for some members, out of what they are owed and what was approved before. */
final class PaymentMaking {
    private final PaymentRunRow.Head run;
    private final PaymentScope scope;
    private final PaymentSets sets;
    private final Map<Long, Map<YearMonth, EntitledMonths.Owed>> owed = new TreeMap<>();
    private final Map<Long, Map<YearMonth, SettledRow>> settled = new HashMap<>();
    private final Map<Long, Long> balances;
    private final List<PaymentEntryRow> entries = new ArrayList<>();
    private final List<PaymentMemberRow> members = new ArrayList<>();

    /**
     * What is known of the members.
     *
     * @param months what they are owed
     * @param approved what was approved of them
     * @param balances what they still have to make good
     */
    record Known(Collection<EntitledMonths.Owed> months, Collection<SettledRow> approved, Map<Long, Long> balances) {}

    PaymentMaking(PaymentRunRow.Head run, PaymentScope scope, PaymentSets sets, Known known) {
        this.run = run;
        this.scope = scope;
        this.sets = sets;
        this.balances = known.balances();
        known.months().forEach(one -> owed.computeIfAbsent(one.memberId(), id -> new HashMap<>())
                .put(one.month().month(), one));
        known.approved().forEach(row -> settled.computeIfAbsent(row.memberId(), id -> new HashMap<>())
                .put(row.month(), row));
    }

    /** The rows of all the members. */
    PaymentMaking make(Collection<Long> memberIds) {
        memberIds.forEach(this::member);
        return this;
    }

    List<PaymentEntryRow> entries() {
        return entries;
    }

    List<PaymentMemberRow> members() {
        return members;
    }

    private void member(long memberId) {
        List<PaymentEntryRow> own = new ArrayList<>();
        for (YearMonth month = scope.earliest(); !month.isAfter(run.month()); month = month.plusMonths(1)) {
            entry(memberId, month, own);
        }
        EntitledMonths.Owed now = owedHere(memberId, run.month());
        SettledRow compared = run.comparedMonth() == null ? null : settled(memberId, run.comparedMonth());
        Carry carry = new Carry(
                balances.getOrDefault(memberId, 0L),
                own.stream().mapToLong(PaymentEntryRow::dong).sum());
        Set<Review> reviews = Review.of(
                new Review.Looked(
                        now != null,
                        paysMonth(own) ? set(own.get(own.size() - 1).setId()).dues() : null,
                        compared == null ? null : set(compared.setId()).dues(),
                        own.stream().anyMatch(this::isDifference),
                        flags(own)),
                carry);
        if (!own.isEmpty() || reviews.contains(Review.GONE)) {
            entries.addAll(own);
            members.add(row(memberId, own, carry, reviews));
        }
    }

    private boolean paysMonth(List<PaymentEntryRow> own) {
        return !own.isEmpty() && own.get(own.size() - 1).month().equals(run.month());
    }

    private boolean isDifference(PaymentEntryRow entry) {
        return entry.beforeId() != null || entry.month().isBefore(run.month());
    }

    /** The member's month, if it is one of this run: served here, or paid here before. */
    private void entry(long memberId, YearMonth month, List<PaymentEntryRow> own) {
        EntitledMonths.Owed now = owed.getOrDefault(memberId, Map.of()).get(month);
        EntitledMonths.Owed here = owedHere(memberId, month);
        SettledRow before = settled(memberId, month);
        boolean paidHere = before != null && scope.pays(before.communeId(), month);
        if (here == null && !paidHere) {
            return;
        }
        long set = now == null ? PaymentSetRow.NOT_IN_FORCE : sets.idOf(now);
        if (before != null && before.setId() == set) {
            return;
        }
        List<Difference> differences = Difference.between(
                set(set).dues(),
                before == null ? List.of() : set(before.setId()).dues());
        boolean first = before == null && month.equals(run.month());
        if (first || !differences.isEmpty()) {
            own.add(new PaymentEntryRow(
                    memberId,
                    month,
                    here == null ? before.communeId() : commune(here),
                    set,
                    before == null ? null : before.setId(),
                    before == null ? null : before.runId(),
                    Difference.sum(differences)));
        }
    }

    private SettledRow settled(long memberId, YearMonth month) {
        return settled.getOrDefault(memberId, Map.of()).get(month);
    }

    /** What the member is owed for a month on some day of which it serves in a unit that this run pays; or null. */
    private EntitledMonths.Owed owedHere(long memberId, YearMonth month) {
        EntitledMonths.Owed found = owed.getOrDefault(memberId, Map.of()).get(month);
        return found != null && commune(found) != null ? found : null;
    }

    /** The last commune of the month in which the run pays the member; or null. */
    private Long commune(EntitledMonths.Owed month) {
        Long last = null;
        for (MonthFacts.TeamDays team : month.facts().teams()) {
            Long commune = team.place() == null ? null : team.place().communeId();
            last = scope.pays(commune, month.month().month()) ? commune : last;
        }
        return last;
    }

    private PaymentSetRow set(long setId) {
        return sets.get(setId, run.month());
    }

    private Set<Review> flags(List<PaymentEntryRow> own) {
        Set<Review> flags = EnumSet.noneOf(Review.class);
        for (PaymentEntryRow entry : own) {
            for (PaymentSetRow.Line line : set(entry.setId()).lines()) {
                if (line.limited()) {
                    flags.add(Review.OVER_LIMIT);
                }
                if (line.outcome() == EntitlementOutcome.UNRESOLVED) {
                    flags.add(Review.UNRESOLVED);
                }
            }
        }
        return flags;
    }

    private PaymentMemberRow row(long memberId, List<PaymentEntryRow> own, Carry carry, Set<Review> reviews) {
        long month = own.stream()
                .filter(entry -> !isDifference(entry))
                .mapToLong(PaymentEntryRow::dong)
                .sum();
        return new PaymentMemberRow(
                memberId,
                place(memberId, own),
                reviews,
                new PaymentMemberRow.Sums(
                        month,
                        carry.dueDong() - month,
                        carry.carriedInDong(),
                        carry.carriedOutDong(),
                        carry.payableDong()),
                new PaymentMemberRow.State(PayState.begin(carry.payableDong()), null, null, 0));
    }

    private PaymentMemberRow.Place place(long memberId, List<PaymentEntryRow> own) {
        EntitledMonths.Owed now = owedHere(memberId, run.month());
        if (now == null) {
            SettledRow paid = run.comparedMonth() == null ? null : settled(memberId, run.comparedMonth());
            long commune =
                    own.isEmpty() ? paid.communeId() : own.get(own.size() - 1).communeId();
            return new PaymentMemberRow.Place(commune, null, null);
        }
        List<MonthFacts.TeamDays> teams = now.facts().teams();
        MonthFacts.TeamDays last = teams.get(teams.size() - 1);
        FactValue post = now.month()
                .stretches()
                .get(now.month().stretches().size() - 1)
                .facts()
                .get(Fact.POSITION);
        return new PaymentMemberRow.Place(commune(now), last.teamId(), post == null ? null : post.word());
    }
}

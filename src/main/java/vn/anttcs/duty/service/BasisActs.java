package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.Named;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.duty.rule.DutyGround;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** What every act on a plan or an order does: read what it says, and write what it says from now on. */
@ApplicationScoped
public class BasisActs {
    private BasisRows bases;
    private DatedRows rows;
    private DatedSets sets;
    private LedgerRows ledger;
    private BasisStamp stamps;

    protected BasisActs() {}

    @Inject
    public BasisActs(BasisRows bases, DatedRows rows, DatedSets sets, LedgerRows ledger, BasisStamp stamps) {
        this.bases = bases;
        this.rows = rows;
        this.sets = sets;
        this.ledger = ledger;
        this.stamps = stamps;
    }

    /**
     * Locks a plan or an order until commit.
     *
     * @param order whether it is a mobilisation order
     */
    BasisAnchor open(String number, boolean order, Long version) {
        return bases.lock(stamps.get(number, order), version);
    }

    /** What it says now, in the order of days. */
    List<Dated<BasisFact>> facts(BasisAnchor anchor) {
        return sets.standing(BasisRows.FACTS, List.of(anchor.id())).stream()
                .sorted(Comparator.comparing(fact -> fact.valid().from()))
                .toList();
    }

    /** Writes all that it says, in place of what it said before. */
    void write(BasisAnchor anchor, DateRange period, BasisFact fact, Collection<String> members, Recording recording) {
        List<Long> id = List.of(anchor.id());
        sets.supersede(BasisRows.FACTS, sets.standing(BasisRows.FACTS, id), recording.stamp());
        sets.supersede(BasisRows.MEMBERS, sets.standing(BasisRows.MEMBERS, id), recording.stamp());
        rows.add(BasisRows.FACTS, List.of(rows.row(anchor.id(), null, period, fact, recording)));
        List<Dated<Named>> named = new ArrayList<>();
        members.forEach(member -> named.add(rows.row(anchor.id(), member, period, new Named(), recording)));
        rows.add(BasisRows.MEMBERS, named);
    }

    /** Takes a plan or an order back from a day on, or from its first day; refused while confirmed duty rests on those days. */
    void withdraw(BasisAnchor anchor, LocalDate from, String reason, Long decisionId) {
        List<Dated<BasisFact>> facts = facts(anchor);
        LocalDate first = facts.get(0).valid().from();
        LocalDate end = facts.get(facts.size() - 1).valid().to();
        LocalDate start = from == null || from.isBefore(first) ? first : from;
        if (!start.isBefore(end)) {
            throw Refusal.refused(DutyGround.DUTY_BASIS_NOT_COVERING.name(), "from", anchor.number(), start.toString());
        }
        List<Dated<BasisFact>> left = facts.stream()
                .filter(fact -> fact.values().state() == BasisState.IN_FORCE)
                .filter(fact -> fact.valid().to().isAfter(start))
                .toList();
        if (left.isEmpty()) {
            throw Refusal.refused(DutyGround.DUTY_ALREADY_WITHDRAWN.name(), null, anchor.number());
        }
        Instant stamp = stamps.stamp();
        refuseInUse(anchor.number(), start);
        DateRange rest = DateRange.of(start, end);
        left.forEach(fact -> rows.put(
                BasisRows.FACTS,
                anchor.id(),
                fact.valid().intersect(rest).orElseThrow(),
                fact.values().withdrawn(reason),
                new Recording(stamp, decisionId)));
    }

    private void refuseInUse(String number, LocalDate from) {
        ledger.firstUse(number, from).ifPresent(BasisActs::inUse);
    }

    private static void inUse(LedgerRows.Use use) {
        throw Refusal.refused(
                DutyGround.DUTY_BASIS_IN_USE.name(),
                null,
                use.sheetNo(),
                use.day().toString());
    }

    /** Refuses a change of an order that confirmed duty would no longer rest on. */
    void refuseLeaving(String number, DateRange period, Collection<String> members, long placeId) {
        ledger.uses(number, LocalDate.EPOCH).stream()
                .filter(use ->
                        !period.contains(use.day()) || !members.contains(use.memberNo()) || use.placeId() != placeId)
                .findFirst()
                .ifPresent(BasisActs::inUse);
    }
}

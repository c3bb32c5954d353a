package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.anttcs.budget.api.PaymentNoted;
import vn.anttcs.budget.persistence.PaymentActRows;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** Keeps payments and returns. */
@ApplicationScoped
public class PaymentActs {
    private PaymentRunRows runs;
    private PaymentEntryRows entries;
    private PaymentActRows acts;
    private PaymentPeople people;
    private Moment moment;

    protected PaymentActs() {}

    @Inject
    public PaymentActs(
            PaymentRunRows runs, PaymentEntryRows entries, PaymentActRows acts, PaymentPeople people, Moment moment) {
        this.runs = runs;
        this.entries = entries;
        this.acts = acts;
        this.people = people;
        this.moment = moment;
    }

    /** The day, the field that names it, and what is noted with it, or null. */
    record Said(LocalDate on, String field, String note) {}

    /**
     * Notes an act for members, or where none is named for all whose state allows it; refused for named ones whose state
     * does not.
     */
    PaymentNoted note(
            PaymentRunRow run, List<String> memberNos, Function<PayState, Optional<PayState>> act, Said said) {
        refuseWrongDay(run, said);
        List<PaymentMemberRow> members = memberNos.isEmpty() ? waiting(run) : named(run, memberNos, act);
        Instant stamp = moment.stamp();
        List<PaymentActRows.Act> noted = new ArrayList<>();
        long dong = 0;
        for (PaymentMemberRow member : members) {
            PayState state = act.apply(member.state().state()).orElseThrow();
            noted.add(new PaymentActRows.Act(
                    member.memberId(),
                    member.state().acts() + 1,
                    state,
                    said.on(),
                    said.note(),
                    moment.caller(),
                    stamp));
            dong = Math.addExact(dong, member.sums().payableDong());
        }
        acts.add(run.id(), noted);
        runs.touch(run.id());
        return new PaymentNoted(run.head().runNo(), noted.size(), dong);
    }

    private void refuseWrongDay(PaymentRunRow run, Said said) {
        LocalDate approved = moment.day(run.acts().approvedAt());
        if (said.on().isBefore(approved) || said.on().isAfter(moment.today())) {
            throw Refusal.refused(
                    "PAYMENT_DAY",
                    said.field(),
                    approved.toString(),
                    moment.today().toString());
        }
    }

    /** Who waits to be paid, and has not been before. */
    private List<PaymentMemberRow> waiting(PaymentRunRow run) {
        return entries.members(new PaymentEntryRows.Wanted(run.id(), null, PayState.PAYABLE, 0, Integer.MAX_VALUE));
    }

    private List<PaymentMemberRow> named(
            PaymentRunRow run, List<String> memberNos, Function<PayState, Optional<PayState>> act) {
        List<PaymentMemberRow> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String memberNo : memberNos) {
            Optional<PaymentMemberRow> member = people.find(memberNo).flatMap(id -> entries.member(run.id(), id));
            if (member.isEmpty()) {
                problems.add(Problem.of("PAYMENT_MEMBER_UNKNOWN", "members", memberNo));
            } else if (act.apply(member.get().state().state()).isEmpty()) {
                problems.add(Problem.of(
                        "PAYMENT_ACT",
                        "members",
                        memberNo,
                        member.get().state().state().name()));
            } else {
                found.add(member.get());
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
        return found;
    }
}

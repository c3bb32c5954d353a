package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.budget.api.EntitlementReason;
import vn.anttcs.budget.api.PaymentAct;
import vn.anttcs.budget.api.PaymentLine;
import vn.anttcs.budget.api.PaymentMember;
import vn.anttcs.budget.api.PaymentNotice;
import vn.anttcs.budget.persistence.PaymentActRows;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.payment.Review;

/** Shows members of a run, with everything for which somebody should look at them. */
@ApplicationScoped
public class PaymentMembers {
    private PaymentEntryRows entries;
    private PaymentActRows acts;
    private PaymentLines lines;
    private PaymentPeople people;

    protected PaymentMembers() {}

    @Inject
    public PaymentMembers(PaymentEntryRows entries, PaymentActRows acts, PaymentLines lines, PaymentPeople people) {
        this.entries = entries;
        this.acts = acts;
        this.lines = lines;
        this.people = people;
    }

    List<PaymentMember> view(PaymentRunRow run, List<PaymentMemberRow> members) {
        List<Long> ids = members.stream().map(PaymentMemberRow::memberId).toList();
        Map<Long, List<PaymentLines.Shown>> shown = lines.lines(run, entries.entries(run.id(), ids)).stream()
                .collect(Collectors.groupingBy(PaymentLines.Shown::memberId));
        Map<Long, List<PaymentActRows.Act>> done =
                acts.list(run.id(), ids).stream().collect(Collectors.groupingBy(PaymentActRows.Act::memberId));
        PaymentPeople.Named named = people.named(run.head(), members);
        return members.stream()
                .map(member -> view(
                        member,
                        named,
                        notices(member, shown.getOrDefault(member.memberId(), List.of())),
                        done.getOrDefault(member.memberId(), List.of())))
                .toList();
    }

    private static PaymentMember view(
            PaymentMemberRow member,
            PaymentPeople.Named named,
            List<PaymentNotice> notices,
            List<PaymentActRows.Act> acts) {
        return new PaymentMember(
                named.number(member),
                named.name(member),
                named.team(member),
                member.place().post(),
                member.sums().monthDong(),
                member.sums().differenceDong(),
                member.sums().carriedInDong(),
                member.sums().carriedOutDong(),
                member.sums().payableDong(),
                member.state().state(),
                member.state().on(),
                member.state().note(),
                notices,
                acts.stream()
                        .map(act ->
                                new PaymentAct(act.state(), act.actedOn(), act.note(), act.notedBy(), act.notedAt()))
                        .toList());
    }

    private static List<PaymentNotice> notices(PaymentMemberRow member, List<PaymentLines.Shown> lines) {
        List<PaymentNotice> notices = new ArrayList<>();
        for (Review review : new TreeSet<>(member.reviews())) {
            List<PaymentNotice> told = lines.stream()
                    .map(PaymentLines.Shown::line)
                    .flatMap(line -> line.reasons().stream()
                            .filter(reason -> tells(review, line, reason))
                            .map(reason ->
                                    new PaymentNotice(review, line.itemCode(), reason.textVi(), reason.textEn())))
                    .toList();
            notices.addAll(told.isEmpty() ? List.of(new PaymentNotice(review, null, null, null)) : told);
        }
        return notices;
    }

    /** Whether the reason of a line is what the review is about. */
    private static boolean tells(Review review, PaymentLine line, EntitlementReason reason) {
        return switch (review) {
            case OVER_LIMIT -> reason.code().equals(ReasonCode.LIMIT.name());
            case UNRESOLVED -> line.outcome() == EntitlementOutcome.UNRESOLVED;
            case NOTHING -> line.outcome() == EntitlementOutcome.NOTHING && !line.difference();
            default -> false;
        };
    }
}

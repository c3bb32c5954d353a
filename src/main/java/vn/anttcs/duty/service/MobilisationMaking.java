package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.duty.api.ChangeMobilisation;
import vn.anttcs.duty.api.MobilisedMember;
import vn.anttcs.duty.api.OrderMobilisation;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.duty.rule.DutyGround;
import vn.anttcs.duty.rule.MobilisationRule;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Gives and changes mobilisation orders. */
@ApplicationScoped
public class MobilisationMaking {
    private BasisActs acts;
    private BasisStamp stamps;
    private MobilisationFacts facts;

    protected MobilisationMaking() {}

    @Inject
    public MobilisationMaking(BasisActs acts, BasisStamp stamps, MobilisationFacts facts) {
        this.acts = acts;
        this.stamps = stamps;
        this.facts = facts;
    }

    BasisAnchor order(OrderMobilisation command) {
        List<String> members = numbers(command.members());
        MobilisationRule.Facts known = facts.of(command.firstDay(), command.lastDay(), members, command.placeCode());
        Refusal.unlessAllowed(MobilisationRule.decide(known));
        long ordering = facts.unit(command.orderingUnit());
        long decision = stamps.stored(command.decision());
        BasisAnchor order = stamps.create(BasisKind.MOBILISATION_ORDER);
        BasisFact fact = new BasisFact(
                BasisState.IN_FORCE,
                null,
                known.placeId(),
                ordering,
                command.purpose(),
                null,
                null,
                command.travelDong(),
                command.mealDong(),
                command.lodgingNights(),
                command.lodgingDong(),
                decision,
                null);
        acts.write(
                order,
                period(command.firstDay(), command.lastDay()),
                fact,
                members,
                new Recording(stamps.stamp(), decision));
        return order;
    }

    BasisAnchor change(ChangeMobilisation command) {
        BasisAnchor order = acts.open(command.orderNo(), true, command.version());
        BasisTimeline before = new BasisTimeline(acts.facts(order));
        if (before.withdrawnFrom() != null) {
            throw Refusal.refused(DutyGround.DUTY_ALREADY_WITHDRAWN.name(), null, order.number());
        }
        List<String> members = numbers(command.members());
        MobilisationRule.Facts known = facts.of(command.firstDay(), command.lastDay(), members, command.placeCode());
        Refusal.unlessAllowed(MobilisationRule.decide(known));
        long decision = stamps.stored(command.decision());
        BasisFact fact = new BasisFact(
                BasisState.IN_FORCE,
                null,
                known.placeId(),
                before.first().orderingUnitId(),
                command.purpose(),
                null,
                null,
                command.travelDong(),
                command.mealDong(),
                command.lodgingNights(),
                command.lodgingDong(),
                decision,
                command.reason());
        DateRange period = period(command.firstDay(), command.lastDay());
        Recording recording = new Recording(stamps.stamp(), decision);
        acts.refuseLeaving(order.number(), period, members, known.placeId());
        acts.write(order, period, fact, members, recording);
        return order;
    }

    private static DateRange period(LocalDate firstDay, LocalDate lastDay) {
        return DateRange.of(firstDay, lastDay.plusDays(1));
    }

    private static List<String> numbers(List<MobilisedMember> members) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> numbers = members.stream().map(MobilisedMember::memberNo).toList();
        for (int index = 0; index < numbers.size(); index++) {
            if (!seen.add(numbers.get(index))) {
                problems.add(Problem.of("DUPLICATE_FIELD", "members[" + index + "].memberNo"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return numbers;
    }
}

package vn.anttcs.equipment.rule.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.law.Ground;

class RequestRuleTest {
    private static final List<RequestStep> STEPS = List.of(RequestStep.COMMUNE, RequestStep.PROVINCE);
    private static final List<RequestAct> ACTS = List.of(RequestAct.values());
    private static final Map<Integer, Long> ASKED = Map.of(1, 10L, 2, 4L);

    private static RequestEvent event(RequestAct act, Map<Integer, Long> quantities) {
        return new RequestEvent(act, quantities, "DH1");
    }

    private static RequestStanding after(RequestEvent... events) {
        return RequestStanding.of(2, ASKED, List.of(events));
    }

    private static final RequestEvent SUBMIT = event(RequestAct.SUBMIT, ASKED);
    private static final RequestEvent APPROVE = event(RequestAct.APPROVE, ASKED);
    private static final RequestEvent LESS = event(RequestAct.APPROVE, Map.of(1, 8L, 2, 0L));

    private static RequestRule.Decision yes(RequestStep step, Map<Integer, Long> changes) {
        return new RequestRule.Decision(step, RequestOutcome.APPROVED, null, changes);
    }

    private static List<String> why(RequestStanding standing, RequestRule.Decision decision, String decider) {
        return RequestRule.decide(standing, STEPS, decision, decider, "a").stream()
                .map(ground -> ground.code().name())
                .toList();
    }

    @Test
    void central_budget_takes_three_steps_local_budget_two_and_a_province_begins_with_its_own() {
        Map<RequestStep, StepTerms> terms = Map.of(
                RequestStep.COMMUNE, new StepTerms(true, true),
                RequestStep.PROVINCE, new StepTerms(true, true),
                RequestStep.NATION, new StepTerms(true, false));
        assertThat(RouteRule.steps(RequestStep.COMMUNE, FundingSource.CENTRAL, terms))
                .containsExactly(RequestStep.COMMUNE, RequestStep.PROVINCE, RequestStep.NATION);
        assertThat(RouteRule.steps(RequestStep.COMMUNE, FundingSource.LOCAL, terms))
                .containsExactly(RequestStep.COMMUNE, RequestStep.PROVINCE);
        assertThat(RouteRule.steps(RequestStep.PROVINCE, FundingSource.LOCAL, terms))
                .containsExactly(RequestStep.PROVINCE);
        assertThat(RouteRule.steps(RequestStep.COMMUNE, FundingSource.CENTRAL, Map.of()))
                .isEmpty();
    }

    @Test
    void a_request_waits_until_its_last_step_has_approved_it() {
        assertThat(after(SUBMIT).state()).isEqualTo(RequestState.WAITING);
        assertThat(after(SUBMIT).approved()).isEqualTo(ASKED);
        assertThat(after(SUBMIT, LESS).state()).isEqualTo(RequestState.WAITING);
        assertThat(after(SUBMIT, LESS).decided()).isEqualTo(1);
        assertThat(after(SUBMIT, LESS, LESS).state()).isEqualTo(RequestState.APPROVED);
        assertThat(after(SUBMIT, APPROVE, LESS).approved()).isEqualTo(Map.of(1, 8L, 2, 0L));
        assertThat(after(SUBMIT, APPROVE, event(RequestAct.REFUSE, Map.of())).state())
                .isEqualTo(RequestState.REFUSED);
        assertThat(after(SUBMIT, event(RequestAct.WITHDRAW, Map.of())).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void what_was_ordered_comes_and_is_handed_out_in_parts() {
        RequestStanding standing = after(
                SUBMIT,
                APPROVE,
                APPROVE,
                event(RequestAct.ORDER, Map.of(1, 7L)),
                event(RequestAct.RECEIVE, Map.of(1, 5L)),
                event(RequestAct.ISSUE, Map.of(1, 3L)));
        assertThat(standing.orderable(1)).isEqualTo(3);
        assertThat(standing.orderable(2)).isEqualTo(4);
        assertThat(standing.outstanding("DH1", 1)).isEqualTo(2);
        assertThat(standing.outstanding("DH1", 2)).isZero();
        assertThat(standing.outstanding("DH2", 1)).isZero();
        assertThat(standing.issuable(1)).isEqualTo(2);
        assertThat(standing.issuable(2)).isZero();
    }

    @Test
    void what_goes_back_is_waited_for_again() {
        RequestStanding standing = after(
                SUBMIT,
                APPROVE,
                APPROVE,
                event(RequestAct.ORDER, Map.of(1, 7L)),
                event(RequestAct.RECEIVE, Map.of(1, 5L)),
                event(RequestAct.RETURN, Map.of(1, 5L)));
        assertThat(standing.issuable(1)).isZero();
        assertThat(standing.outstanding("DH1", 1)).isEqualTo(7);
        assertThat(standing.orderable(1)).isEqualTo(3);
    }

    @Test
    void a_step_decides_in_its_turn_by_another_person_than_who_submitted() {
        assertThat(why(after(SUBMIT), yes(RequestStep.COMMUNE, Map.of()), "b")).isEmpty();
        assertThat(why(after(SUBMIT), yes(RequestStep.PROVINCE, Map.of()), "b"))
                .containsExactly("EQUIPMENT_REQUEST_STEP");
        assertThat(why(after(SUBMIT), yes(RequestStep.COMMUNE, Map.of()), "a"))
                .containsExactly("EQUIPMENT_REQUEST_SECOND_PERSON");
        assertThat(why(after(SUBMIT, APPROVE, APPROVE), yes(RequestStep.PROVINCE, Map.of()), "b"))
                .containsExactly("EQUIPMENT_REQUEST_STATE");
    }

    @Test
    void a_step_leaves_at_most_what_was_left_and_not_nothing() {
        assertThat(why(after(SUBMIT), yes(RequestStep.COMMUNE, Map.of(1, 10L)), "b"))
                .isEmpty();
        assertThat(why(after(SUBMIT), yes(RequestStep.COMMUNE, Map.of(1, 11L)), "b"))
                .containsExactly("EQUIPMENT_REQUEST_QUANTITY");
        assertThat(why(after(SUBMIT), yes(RequestStep.COMMUNE, Map.of(3, 1L)), "b"))
                .containsExactly("EQUIPMENT_REQUEST_QUANTITY");
        assertThat(why(after(SUBMIT, LESS), yes(RequestStep.PROVINCE, Map.of(1, 9L)), "b"))
                .containsExactly("EQUIPMENT_REQUEST_QUANTITY");
        assertThat(why(after(SUBMIT), yes(RequestStep.COMMUNE, Map.of(1, 0L)), "b"))
                .isEmpty();
        assertThat(why(after(SUBMIT), yes(RequestStep.COMMUNE, Map.of(1, 0L, 2, 0L)), "b"))
                .containsExactly("EQUIPMENT_REQUEST_NOTHING_LEFT");
        assertThat(why(after(SUBMIT, LESS), yes(RequestStep.PROVINCE, Map.of(1, 0L)), "b"))
                .containsExactly("EQUIPMENT_REQUEST_NOTHING_LEFT");
    }

    @Test
    void a_refusal_has_a_reason_and_no_quantities() {
        assertThat(why(
                        after(SUBMIT),
                        new RequestRule.Decision(RequestStep.COMMUNE, RequestOutcome.REFUSED, "Đã cấp", Map.of()),
                        "b"))
                .isEmpty();
        assertThat(why(
                        after(SUBMIT),
                        new RequestRule.Decision(RequestStep.COMMUNE, RequestOutcome.REFUSED, null, Map.of()),
                        "b"))
                .containsExactly("EQUIPMENT_REQUEST_REFUSAL");
        assertThat(why(
                        after(SUBMIT),
                        new RequestRule.Decision(RequestStep.COMMUNE, RequestOutcome.REFUSED, "Đã cấp", Map.of(1, 1L)),
                        "b"))
                .containsExactly("EQUIPMENT_REQUEST_REFUSAL");
    }

    @Test
    void lines_of_one_number_count_together_and_those_of_none_have_nothing() {
        assertThat(RequestRule.shares(
                        List.of(new RequestRule.Share(1, 3), new RequestRule.Share(1, 2)), Set.of(1), line -> 5))
                .isEmpty();
        assertThat(RequestRule.shares(
                        List.of(new RequestRule.Share(1, 3), new RequestRule.Share(1, 3)), Set.of(1), line -> 5))
                .extracting(Ground::code)
                .containsExactly(EquipmentGround.EQUIPMENT_REQUEST_LEFT);
        assertThat(RequestRule.shares(List.of(new RequestRule.Share(2, 1)), Set.of(1), line -> 5))
                .extracting(Ground::arguments)
                .containsExactly(List.of("2", "0", "1"));
    }

    @Test
    void whatever_happens_nobody_hands_out_what_has_not_come_was_not_ordered_or_not_approved() {
        Random random = new Random(166);
        int approved = 0;
        for (int round = 0; round < 300; round++) {
            List<RequestEvent> events = new ArrayList<>(List.of(SUBMIT));
            for (int act = 0; act < 30; act++) {
                RequestStanding now = RequestStanding.of(2, ASKED, events);
                tried(now, events, random).ifPresent(events::add);
            }
            RequestStanding end = RequestStanding.of(2, ASKED, events);
            for (int line : ASKED.keySet()) {
                assertThat(end.approved().get(line)).isBetween(0L, ASKED.get(line));
                assertThat(end.orderable(line)).isNotNegative();
                assertThat(end.issuable(line)).isNotNegative();
                long open = end.outstanding("DH1", line) + end.outstanding("DH2", line);
                assertThat(end.ordered().getOrDefault(line, 0L))
                        .isEqualTo(end.received().getOrDefault(line, 0L) + open);
            }
            approved += end.state() == RequestState.APPROVED ? 1 : 0;
        }
        assertThat(approved).isGreaterThan(50);
    }

    /** Something that somebody tries; empty where the rules refuse it. */
    private static Optional<RequestEvent> tried(RequestStanding now, List<RequestEvent> events, Random random) {
        int line = 1 + random.nextInt(3);
        Map<Integer, Long> quantities = Map.of(line, (long) random.nextInt(6));
        String order = random.nextBoolean() ? "DH1" : "DH2";
        RequestAct act = ACTS.get(random.nextInt(ACTS.size()));
        List<RequestRule.Share> shares = List.of(new RequestRule.Share(line, quantities.get(line)));
        List<Ground> grounds = new ArrayList<>();
        switch (act) {
            case SUBMIT, REFUSE, WITHDRAW -> {
                return Optional.empty();
            }
            case APPROVE ->
                grounds.addAll(RequestRule.decide(now, STEPS, yes(STEPS.get(random.nextInt(2)), quantities), "b", "a"));
            case ORDER -> grounds.addAll(RequestRule.shares(shares, ASKED.keySet(), now::orderable));
            case RECEIVE ->
                grounds.addAll(RequestRule.shares(shares, ASKED.keySet(), one -> now.outstanding(order, one)));
            case ISSUE -> grounds.addAll(RequestRule.shares(shares, ASKED.keySet(), now::issuable));
            // A receipt goes back as a whole, to the order by which it came.
            case RETURN -> {
                List<RequestEvent> receipts = events.stream()
                        .filter(event -> event.act() == RequestAct.RECEIVE)
                        .toList();
                if (receipts.isEmpty()) {
                    return Optional.empty();
                }
                RequestEvent receipt = receipts.get(random.nextInt(receipts.size()));
                long back = events.stream()
                        .filter(event -> event.act() == RequestAct.RETURN
                                && event.quantities().equals(receipt.quantities())
                                && event.orderNo().equals(receipt.orderNo()))
                        .count();
                receipt.quantities()
                        .forEach((one, quantity) -> grounds.addAll(RequestRule.shares(
                                List.of(new RequestRule.Share(one, quantity)), ASKED.keySet(), now::issuable)));
                return back == 0 && grounds.isEmpty()
                        ? Optional.of(new RequestEvent(RequestAct.RETURN, receipt.quantities(), receipt.orderNo()))
                        : Optional.empty();
            }
        }
        if (act != RequestAct.APPROVE) {
            grounds.addAll(RequestRule.state(now, RequestState.APPROVED));
        }
        return grounds.isEmpty() ? Optional.of(new RequestEvent(act, quantities, order)) : Optional.empty();
    }
}

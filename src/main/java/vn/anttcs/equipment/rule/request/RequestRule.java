package vn.anttcs.equipment.rule.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.law.Ground;

/** Đề nghị trang bị: what may happen to a request in which state, and in which quantities. */
public final class RequestRule {
    private RequestRule() {}

    /**
     * A decision of a step.
     *
     * @param changes new quantities by number of the line; none where it is approved as it is
     */
    public record Decision(RequestStep step, RequestOutcome outcome, String reason, Map<Integer, Long> changes) {}

    /**
     * Why a step cannot decide so.
     *
     * @param steps of the request, in order
     * @param decider who decides
     * @param submitter who has submitted it; the same person must not decide
     */
    public static List<Ground> decide(
            RequestStanding standing, List<RequestStep> steps, Decision decision, String decider, String submitter) {
        List<Ground> grounds = new ArrayList<>(state(standing, RequestState.WAITING));
        if (!grounds.isEmpty()) {
            return grounds;
        }
        RequestStep turn = steps.get(standing.decided());
        if (turn != decision.step()) {
            grounds.add(Ground.of(EquipmentGround.EQUIPMENT_REQUEST_STEP, "step", null, turn));
        }
        if (decider.equals(submitter)) {
            grounds.add(Ground.of(EquipmentGround.EQUIPMENT_REQUEST_SECOND_PERSON, null, null, decider));
        }
        if (decision.outcome() == RequestOutcome.REFUSED) {
            if (decision.reason() == null || !decision.changes().isEmpty()) {
                grounds.add(Ground.of(
                        EquipmentGround.EQUIPMENT_REQUEST_REFUSAL,
                        decision.reason() == null ? "reason" : "lines",
                        null));
            }
            return grounds;
        }
        grounds.addAll(quantities(standing, decision));
        return grounds;
    }

    private static List<Ground> quantities(RequestStanding standing, Decision decision) {
        List<Ground> grounds = new ArrayList<>();
        decision.changes().forEach((line, quantity) -> {
            Long before = standing.approved().get(line);
            if (before == null || quantity > before) {
                grounds.add(Ground.of(
                        EquipmentGround.EQUIPMENT_REQUEST_QUANTITY, "lines", null, line, before == null ? 0 : before));
            }
        });
        if (standing.approved().keySet().stream()
                .allMatch(line -> decision.changes()
                                .getOrDefault(line, standing.approved().get(line))
                        == 0)) {
            grounds.add(Ground.of(EquipmentGround.EQUIPMENT_REQUEST_NOTHING_LEFT, "lines", null));
        }
        return grounds;
    }

    /** Why something cannot be done with a request that must be in a state. */
    public static List<Ground> state(RequestStanding standing, RequestState needed) {
        return standing.state() == needed
                ? List.of()
                : List.of(Ground.of(
                        EquipmentGround.EQUIPMENT_REQUEST_STATE, "requestNo", null, standing.state(), needed));
    }

    /** How much of a line of a request is asked for in an act. */
    public record Share(int line, long quantity) {}

    /**
     * Why so much cannot be ordered, received or issued.
     *
     * @param left what of a line may still be
     */
    public static List<Ground> shares(List<Share> shares, Set<Integer> lines, IntToLongFunction left) {
        List<Ground> grounds = new ArrayList<>();
        Map<Integer, Long> sums = new TreeMap<>();
        shares.forEach(share -> sums.merge(share.line(), share.quantity(), Math::addExact));
        Set<Integer> unknown = new HashSet<>(sums.keySet());
        unknown.removeAll(lines);
        sums.forEach((line, quantity) -> {
            long may = unknown.contains(line) ? 0 : left.applyAsLong(line);
            if (quantity > may) {
                grounds.add(Ground.of(EquipmentGround.EQUIPMENT_REQUEST_LEFT, "lines", null, line, may, quantity));
            }
        });
        return grounds;
    }
}

package vn.anttcs.equipment.rule.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Đề nghị đang ở đâu: what became of a request by everything that happened to it.
 *
 * @param decided how many of its steps have approved it
 * @param approved by line: what the last step left, before that what was asked for
 * @param ordered by line
 * @param received by line, less what went back
 * @param issued by line
 * @param open by order and line: what was ordered and has not come
 */
public record RequestStanding(
        RequestState state,
        int decided,
        Map<Integer, Long> approved,
        Map<Integer, Long> ordered,
        Map<Integer, Long> received,
        Map<Integer, Long> issued,
        Map<String, Map<Integer, Long>> open) {

    /**
     * What became of a request.
     *
     * @param steps how many steps it has
     * @param asked by line
     */
    public static RequestStanding of(int steps, Map<Integer, Long> asked, List<RequestEvent> events) {
        RequestState state = RequestState.WAITING;
        int decided = 0;
        Map<Integer, Long> approved = new HashMap<>(asked);
        Map<Integer, Long> ordered = new HashMap<>();
        Map<Integer, Long> received = new HashMap<>();
        Map<Integer, Long> issued = new HashMap<>();
        Map<String, Map<Integer, Long>> open = new HashMap<>();
        for (RequestEvent event : events) {
            switch (event.act()) {
                case SUBMIT -> {}
                case APPROVE -> {
                    approved.putAll(event.quantities());
                    decided++;
                    state = decided == steps ? RequestState.APPROVED : state;
                }
                case REFUSE -> state = RequestState.REFUSED;
                case WITHDRAW -> state = RequestState.WITHDRAWN;
                case ORDER -> {
                    add(ordered, event, 1);
                    add(open.computeIfAbsent(event.orderNo(), order -> new HashMap<>()), event, 1);
                }
                case RECEIVE -> {
                    add(received, event, 1);
                    add(open.computeIfAbsent(event.orderNo(), order -> new HashMap<>()), event, -1);
                }
                case ISSUE -> add(issued, event, 1);
                case RETURN -> {
                    add(received, event, -1);
                    add(open.computeIfAbsent(event.orderNo(), order -> new HashMap<>()), event, 1);
                }
            }
        }
        return new RequestStanding(state, decided, approved, ordered, received, issued, open);
    }

    private static void add(Map<Integer, Long> sums, RequestEvent event, int sign) {
        event.quantities().forEach((line, quantity) -> sums.merge(line, sign * quantity, Long::sum));
    }

    /** What of a line may still be ordered: what was approved and is not ordered. */
    public long orderable(int line) {
        return approved.getOrDefault(line, 0L) - ordered.getOrDefault(line, 0L);
    }

    /** What of a line of an order has not come. */
    public long outstanding(String orderNo, int line) {
        return open.getOrDefault(orderNo, Map.of()).getOrDefault(line, 0L);
    }

    /** What of a line was received and has not been issued. */
    public long issuable(int line) {
        return received.getOrDefault(line, 0L) - issued.getOrDefault(line, 0L);
    }
}

package vn.anttcs.equipment.rule.request;

import java.util.Map;

/**
 * Một việc đã xảy ra với đề nghị.
 *
 * @param quantities by number of the line: of an approval what it leaves, of orders, receipts and issues how much
 * @param orderNo the order that was made or delivered, else null
 */
public record RequestEvent(RequestAct act, Map<Integer, Long> quantities, String orderNo) {
    public RequestEvent {
        quantities = Map.copyOf(quantities);
    }
}

package vn.anttcs.budget.service;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.api.PaymentTotal;

/**
 * Danh sách chi trả: a run as offices print it. All amounts are in đồng.
 *
 * @param head which run
 * @param items the items that occur, by code, with their Vietnamese names, in the order of codes
 * @param rows members team by team, the head of each team first
 * @param totals what each item comes to, by where it is booked
 */
record PaymentListing(Head head, Map<String, String> items, List<Row> rows, List<PaymentTotal> totals) {

    /**
     * Which run.
     *
     * @param unit name of the unit
     * @param approvedBy who approved it, or null while nobody has
     */
    record Head(String runNo, String unit, YearMonth month, String preparedBy, String approvedBy) {}

    /**
     * A member.
     *
     * @param who number, name, code of the team and position in words
     * @param items what each item comes to with all differences
     * @param carriedIn what was paid too much before and is made good, zero or less
     */
    record Row(Who who, Map<String, Long> items, long carriedIn, long payable) {
        long item(String code) {
            return items.getOrDefault(code, 0L);
        }
    }

    /** Who a member is. */
    record Who(String memberNo, String name, String team, String post) {}

    /** What all members are paid for an item. */
    long total(String item) {
        return rows.stream().mapToLong(row -> row.item(item)).sum();
    }

    long carriedIn() {
        return rows.stream().mapToLong(Row::carriedIn).sum();
    }

    long payable() {
        return rows.stream().mapToLong(Row::payable).sum();
    }

    /** The month as lists write it. */
    String monthText() {
        return "%02d/%d".formatted(head.month().getMonthValue(), head.month().getYear());
    }
}

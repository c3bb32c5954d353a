package vn.anttcs.budget.rule.payment;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.text.Text;

/** Nguyên nhân chênh lệch: what changed between two calculations of an item of one month. */
public enum Cause {
    /** Tháng chưa được duyệt chi: nothing of the month was approved before. */
    NOT_APPROVED_BEFORE("tháng này chưa được duyệt chi", "the month was not approved before"),
    /** Chính sách: another resolution or revision holds, or one begins or ends. */
    POLICY("chính sách áp dụng đã thay đổi", "another policy holds, or its rules changed"),
    /** Mức tham chiếu: a national amount has another value. */
    REFERENCE_AMOUNT("mức tham chiếu đã thay đổi", "a national amount has another value"),
    /** Quá trình tham gia: other days of service. */
    SERVICE("thời gian tham gia lực lượng đã thay đổi", "the days of service changed"),
    /** Nhiệm vụ: other duty was confirmed. */
    DUTY("nhiệm vụ được xác nhận đã thay đổi", "the confirmed duty changed"),
    /** Mức đã hưởng trong năm: what the year gave before, which a limit counts. */
    EARLIER_MONTHS("mức đã hưởng trong năm đã thay đổi", "what the year gave before changed"),
    /** Dữ kiện: position, place, insurance or another fact that the rule reads. */
    FACTS("dữ kiện của thành viên hoặc của nơi phục vụ đã thay đổi", "facts of the member or of the place changed");

    private static final List<String> POLICY_PARTS = List.of("policy", "rule");
    private static final List<String> SERVICE_PARTS = List.of("served", "servedDays");
    private static final List<String> RESULT_PARTS = List.of("parts", "quantity", "amountDong", "outcome", "reasons");

    private final String vietnamese;
    private final String english;

    Cause(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The cause in words. */
    public Text text() {
        return new Text(vietnamese, english);
    }

    /**
     * One of the two calculations.
     *
     * @param inForce whether the member is in the force on some day of the month
     * @param bodies the bodies of the item's sheets as JSON objects, one for each resolution; none where no resolution has
     *     the item
     */
    public record Side(boolean inForce, List<Map<String, Object>> bodies) {
        public Side {
            bodies = List.copyOf(bodies);
        }
    }

    /** The causes of a change of one item; at least one. */
    public static Set<Cause> of(Side before, Side now) {
        if (before.inForce() != now.inForce()) {
            return EnumSet.of(SERVICE);
        }
        if (before.bodies().size() != now.bodies().size() || differ(before, now, POLICY_PARTS)) {
            return EnumSet.of(POLICY);
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        add(causes, POLICY, changed(named(before, "values"), named(now, "values")));
        add(causes, REFERENCE_AMOUNT, changed(named(before, "references"), named(now, "references")));
        add(causes, SERVICE, differ(before, now, SERVICE_PARTS));
        add(causes, EARLIER_MONTHS, differ(before, now, List.of("before")));
        if (causes.isEmpty() && differ(before, now, RESULT_PARTS)) {
            causes.add(isPerDuty(now) ? DUTY : FACTS);
        }
        return causes.isEmpty() ? EnumSet.of(FACTS) : causes;
    }

    private static void add(Set<Cause> causes, Cause cause, boolean holds) {
        if (holds) {
            causes.add(cause);
        }
    }

    private static boolean differ(Side before, Side now, List<String> parts) {
        return parts.stream().anyMatch(part -> !part(before, part).equals(part(now, part)));
    }

    private static List<String> part(Side side, String name) {
        return side.bodies().stream()
                .map(body -> String.valueOf(body.get(name)))
                .toList();
    }

    /** The amounts that were read, by name and key: another one that is read instead is another fact, not another law. */
    private static Map<String, String> named(Side side, String part) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Map<String, Object> body : side.bodies()) {
            if (body.get(part) instanceof List<?> rows) {
                for (Object row : rows) {
                    Map<?, ?> members = (Map<?, ?>) row;
                    named.merge(members.get("name") + "/" + members.get("key"), members.toString(), String::concat);
                }
            }
        }
        return named;
    }

    private static boolean changed(Map<String, String> before, Map<String, String> now) {
        return before.entrySet().stream()
                .anyMatch(entry ->
                        now.containsKey(entry.getKey()) && !entry.getValue().equals(now.get(entry.getKey())));
    }

    private static boolean isPerDuty(Side side) {
        return side.bodies().stream()
                .anyMatch(body -> body.get("rule") instanceof Map<?, ?> item && "DUTY".equals(item.get("per")));
    }
}

package vn.anttcs.checker;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Fraction;
import vn.anttcs.checker.line.Givens;
import vn.anttcs.checker.line.Line;

/** One or two random policies, a member and a month, and the sheets without results that follow from them. */
final class RandomCase {
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final YearMonth month;
    private final List<Governing> policies = new ArrayList<>();
    private final RandomMember member;
    private final List<Object> references;

    /**
     * A policy and the days that it governs.
     *
     * @param policy the package
     * @param from the first day
     * @param to the day after the last
     */
    record Governing(Map<String, Object> policy, LocalDate from, LocalDate to) {
        List<Node> items() {
            return Node.root(policy).get("items").items();
        }

        boolean governs(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    RandomCase(long seed) {
        Dice dice = new Dice(seed);
        month = dice.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 4), YearMonth.of(2028, 2));
        LocalDate from = dice.chance(60) ? LONG_AGO : month.atDay(dice.of(2, 15, 16, month.lengthOfMonth()));
        if (from.isAfter(LONG_AGO) && dice.chance(70)) {
            Map<String, Object> before = new RandomPolicy(dice, month, LONG_AGO).create();
            before.put("code", "BEFORE");
            policies.add(new Governing(before, LONG_AGO, from));
        }
        policies.add(new Governing(new RandomPolicy(dice, month, from).create(), from, NEVER));
        member = new RandomMember(dice, month);
        references = new RandomReferences(dice, month).create();
    }

    YearMonth month() {
        return month;
    }

    List<Governing> policies() {
        return policies;
    }

    RandomMember member() {
        return member;
    }

    List<Object> references() {
        return references;
    }

    /** The sheets of all items for which there is a line, without results, in the order of the packages. */
    List<Map<String, Object>> sheets() {
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (Governing policy : policies) {
            for (Node item : policy.items()) {
                if (hasLine(policy, item)) {
                    sheets.add(sheet(policy, item.asRoot()));
                }
            }
        }
        return sheets;
    }

    /** Suspended days count: who is suspended all month has lines that say so. */
    private boolean hasLine(Governing policy, Node item) {
        boolean yearly = item.get("per").text().equals("YEAR");
        return (!yearly || policy.governs(month.atEndOfMonth()))
                && days().anyMatch(day -> member.serves(day) && (yearly || policy.governs(day)));
    }

    private Stream<LocalDate> days() {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay);
    }

    private Map<String, Object> sheet(Governing policy, Node item) {
        Map<String, Object> resolution = Dice.object(
                "code",
                policy.policy.get("code"),
                "resolution",
                "1/2026/NQ-HĐND",
                "council",
                "HĐND tỉnh",
                "date",
                "2024-07-05");
        Map<String, Object> sheet = Dice.object(
                "format",
                "anttcs-sheet/1",
                "member",
                "100012",
                "month",
                month.toString(),
                "monthDays",
                month.lengthOfMonth(),
                "knownOn",
                "2026-12-01T01:02:03.123456Z",
                "policy",
                resolution,
                "item",
                item.get("item").text(),
                "rule",
                item.value(),
                "values",
                policy.policy.get("values"),
                "served",
                ranges(served(policy, item)),
                "servedDays",
                servedOverAll(item.get("item").text()));
        sheet.put("facts", member.facts(names(item)));
        sheet.put("duty", governed(policy, duty(policy, item)));
        sheet.put("events", governed(policy, member.events()));
        sheet.put("before", before(policy, item.get("item").text()));
        sheet.put("references", references);
        sheet.put("funding", item.find("funding").value());
        return sheet;
    }

    private int servedOverAll(String code) {
        int days = 0;
        for (Governing policy : policies) {
            for (Node item : policy.items()) {
                days += item.get("item").text().equals(code)
                        ? served(policy, item).size()
                        : 0;
            }
        }
        return days;
    }

    private List<LocalDate> served(Governing policy, Node item) {
        boolean suspensionCounts =
                item.has("month") && item.get("month").get("suspended").text().equals("COUNTED");
        return days().filter(day -> member.serves(day) && policy.governs(day))
                .filter(day -> suspensionCounts || !member.isSuspended(day))
                .toList();
    }

    static List<Object> ranges(List<LocalDate> days) {
        List<Object> ranges = new ArrayList<>();
        LocalDate start = null;
        for (int index = 0; index < days.size(); index++) {
            LocalDate day = days.get(index);
            start = start == null ? day : start;
            boolean last = index + 1 == days.size() || !days.get(index + 1).equals(day.plusDays(1));
            if (last) {
                ranges.add(Dice.object(
                        "from", start.toString(), "to", day.plusDays(1).toString()));
                start = null;
            }
        }
        return ranges;
    }

    private static List<Object> governed(Governing policy, List<Object> dated) {
        return dated.stream().filter(entry -> policy.governs(day(entry))).toList();
    }

    static LocalDate day(Object entry) {
        return LocalDate.parse((String) ((Map<?, ?>) entry).get("day"));
    }

    /** All facts of a member that any text of the rule names. */
    private static Set<String> names(Node item) {
        Set<String> names = new TreeSet<>();
        String written = Json.write(item.value());
        names.addAll(Catalogue.WORDS.keySet());
        names.addAll(Catalogue.SETS.keySet());
        names.addAll(Catalogue.NUMBERS);
        names.addAll(Catalogue.MONEY);
        names.removeIf(name -> !written.contains("\"" + name + "\""));
        return names;
    }

    /** The member's duty, marked where the item that replaces this one counted an entry. */
    private List<Object> duty(Governing policy, Node item) {
        List<Object> marked = new ArrayList<>();
        Set<LocalDate> replaced = replaced(policy, item);
        for (Object entry : member.duty()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) entry);
            if (replaced.contains(day(entry))) {
                copy.put("replacedBy", "DUTY_3");
            }
            marked.add(copy);
        }
        return marked;
    }

    private Set<LocalDate> replaced(Governing policy, Node item) {
        Node replacing = policy.items().get(3);
        if (!item.get("item").text().equals("DUTY_2") || !replacing.has("replaces")) {
            return Set.of();
        }
        return ReplacedDays.of(sheet(policy, replacing.asRoot()));
    }

    /** Whether nobody can say which entries the limits of a replacing item leave, since some cannot be computed. */
    boolean isUncertain(Node sheet) {
        for (Governing policy : policies) {
            Node replacing = policy.items().get(3);
            boolean asked = sheet.get("item").text().equals("DUTY_2") && replacing.has("replaces");
            if (asked
                    && policy.policy
                            .get("code")
                            .equals(sheet.get("policy").get("code").text())) {
                Line line = Line.of(Givens.of(Node.root(sheet(policy, replacing.asRoot()))));
                return line.outcome().equals("UNRESOLVED") && replacing.has("limits");
            }
        }
        return false;
    }

    /** What the year has given, with what the policy before this one gives in this month. */
    private Map<String, Object> before(Governing policy, String code) {
        Before year = member.before(code);
        Fraction quantity = year.quantity();
        BigInteger dong = BigInteger.valueOf(year.dong());
        Map<String, Object> before = new LinkedHashMap<>();
        if (policies.size() > 1 && policy.from.isAfter(LONG_AGO)) {
            Governing first = policies.get(0);
            for (Node item : first.items()) {
                if (item.get("item").text().equals(code) && !served(first, item).isEmpty()) {
                    Line line = Line.of(Givens.of(Node.root(sheet(first, item.asRoot()))));
                    quantity = sum(quantity, line.quantity());
                    dong = dong.add(line.amount());
                    before.put("monthQuantity", line.quantity().toString());
                    before.put("monthDong", line.amount());
                }
            }
        }
        before.put("quantity", quantity.toString());
        before.put("dong", dong);
        return before;
    }

    private static Fraction sum(Fraction one, Fraction other) {
        return new Fraction(
                one.numerator()
                        .multiply(other.denominator())
                        .add(other.numerator().multiply(one.denominator())),
                one.denominator().multiply(other.denominator()));
    }

    /**
     * What the year has given before the month.
     *
     * @param quantity how much
     * @param dong how many đồng
     */
    record Before(Fraction quantity, long dong) {}
}

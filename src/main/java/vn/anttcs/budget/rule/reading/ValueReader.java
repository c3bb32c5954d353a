package vn.anttcs.budget.rule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.policy.Validity;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.shared.DateRange;

/** Đọc giá trị: the named values of a package, without gap and overlap over its validity. */
final class ValueReader {
    private record Found(PolicyValue value, Place place) {}

    private final Map<String, List<Found>> byName = new LinkedHashMap<>();

    /** Reads all values. */
    List<PolicyValue> values(List<Place> items) {
        List<PolicyValue> values = new ArrayList<>();
        for (Place item : items) {
            PolicyValue value = value(item);
            if (value != null) {
                values.add(value);
                byName.computeIfAbsent(value.name(), name -> new ArrayList<>()).add(new Found(value, item));
            }
        }
        return values;
    }

    /** The types of the values by name. */
    Map<String, ValueType> types() {
        Map<String, ValueType> types = new HashMap<>();
        byName.forEach((name, found) -> types.put(name, found.get(0).value().type()));
        return types;
    }

    private static PolicyValue value(Place place) {
        if (!place.isObject("name", "from", "to", "dong", "number", "percent", "basis")) {
            return null;
        }
        String name = ItemReader.code(place.need("name"));
        DateRange period = period(place, "from", "to");
        Basis basis = place.basis(null);
        place.cited(basis);
        List<String> given =
                List.of("dong", "number", "percent").stream().filter(place::has).toList();
        if (given.size() != 1) {
            return place.wrong(MistakeCode.WRONG_SHAPE, "dong | number | percent");
        }
        Fraction amount = amount(place, given.get(0));
        if (name == null || period == null || basis == null || amount == null) {
            return null;
        }
        ValueType type = given.get(0).equals("dong") ? ValueType.MONEY : ValueType.NUMBER;
        return new PolicyValue(name, period, type, amount, basis);
    }

    /** The amount under one of dong, number and percent. */
    static Fraction amount(Place place, String name) {
        if (name.equals("dong")) {
            Long dong = place.get(name).dong();
            return dong == null ? null : Fraction.of(dong);
        }
        Fraction number = place.get(name).decimal();
        return number == null || name.equals("number") ? number : number.dividedBy(Fraction.of(100));
    }

    /** The period between two members, the second of which may be absent. */
    static DateRange period(Place place, String fromName, String toName) {
        LocalDate from = place.need(fromName).day();
        LocalDate to = place.get(toName).day();
        if (from == null || (place.has(toName) && to == null)) {
            return null;
        }
        if (to != null && !from.isBefore(to)) {
            return place.get(toName).wrong(MistakeCode.PERIOD_ENDS_EARLY);
        }
        return to == null ? DateRange.from(from) : DateRange.of(from, to);
    }

    /** Notes gaps and overlaps over the days on which the policy holds, and values of two types. */
    void check(Validity validity) {
        LocalDate monthly = validity.start(true);
        LocalDate daily = validity.start(false);
        LocalDate start = monthly.isBefore(daily) ? monthly : daily;
        byName.forEach((name, found) -> {
            found.sort(Comparator.comparing(each -> each.value().period().from()));
            check(name, found, start, validity.period().to());
        });
    }

    private static void check(String name, List<Found> found, LocalDate start, LocalDate end) {
        LocalDate reached = start;
        for (Found each : found) {
            DateRange period = each.value().period();
            if (each.value().type() != found.get(0).value().type()) {
                ValueType type = found.get(0).value().type();
                each.place()
                        .wrong(
                                MistakeCode.WRONG_TYPE,
                                type.name(),
                                each.value().type().name());
            }
            if (period.from().isAfter(reached)) {
                each.place().wrong(MistakeCode.GAP, name, reached.toString());
            }
            if (period.from().isBefore(reached) && !each.equals(found.get(0))) {
                each.place().wrong(MistakeCode.OVERLAP, name, period.from().toString());
            }
            reached = period.to().isAfter(reached) ? period.to() : reached;
        }
        if (reached.isBefore(end)) {
            found.get(found.size() - 1).place().wrong(MistakeCode.GAP, name, reached.toString());
        }
    }
}

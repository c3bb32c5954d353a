package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.Rounding;
import vn.anttcs.budget.rule.number.RoundingMethod;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.reference.ReferenceKind;
import vn.anttcs.budget.rule.reference.ValueType;

/** Đọc công thức: amount nodes, with the types of their parts. */
final class AmountReader {
    private static final List<String> KINDS = List.of(
            "dong",
            "number",
            "percent",
            "reference",
            "value",
            "fact",
            "product",
            "sum",
            "least",
            "greatest",
            "topUp",
            "cases",
            "progressive",
            "round");

    private final ReferenceAmounts references;
    private final Map<String, ValueType> values;
    private final ConditionReader conditions;

    /**
     * A reader where these names are known.
     *
     * @param references the national amounts
     * @param values the types of the package's own values
     * @param conditions reads conditions where the amount stands
     */
    AmountReader(ReferenceAmounts references, Map<String, ValueType> values, ConditionReader conditions) {
        this.references = references;
        this.values = Map.copyOf(values);
        this.conditions = conditions;
    }

    /** The node that stands here and must be of the type, or null. */
    AmountNode typed(Place place, ValueType type, Basis around) {
        AmountNode node = node(place, around);
        if (node != null && NodeTypes.of(node) != type) {
            return place.wrong(
                    MistakeCode.WRONG_TYPE, type.name(), NodeTypes.of(node).name());
        }
        return node;
    }

    /** The node that stands here, or null. */
    AmountNode node(Place place, Basis around) {
        if (!place.isPresent()) {
            return null;
        }
        List<String> found = KINDS.stream().filter(place::has).toList();
        if (found.size() != 1) {
            return place.wrong(MistakeCode.WRONG_SHAPE, String.join(" | ", KINDS));
        }
        Basis basis = place.basis(around);
        String kind = found.get(0);
        return switch (kind) {
            case "dong", "number", "percent" -> literal(place, kind, basis);
            case "reference" -> reference(place, basis);
            case "value" -> value(place, basis);
            case "fact" -> fact(place, basis);
            case "product", "sum", "least", "greatest" -> list(place, kind, basis);
            case "topUp" -> topUp(place, basis);
            case "cases" -> cases(place, basis);
            case "progressive" -> progressive(place, basis);
            default -> round(place, basis);
        };
    }

    private static AmountNode literal(Place place, String kind, Basis basis) {
        place.isObject(kind, "basis");
        place.cited(basis);
        Place number = place.get(kind);
        if (kind.equals("dong")) {
            Long dong = number.dong();
            return dong == null ? null : new AmountNode.Dong(dong, basis);
        }
        Fraction value = number.decimal();
        if (value == null) {
            return null;
        }
        boolean percent = kind.equals("percent");
        return new AmountNode.Plain(percent ? value.dividedBy(Fraction.of(100)) : value, percent, basis);
    }

    private AmountNode reference(Place place, Basis basis) {
        place.isObject("reference", "by", "key", "basis");
        String name = place.get("reference").text();
        ReferenceKind kind = name == null
                ? null
                : references.kind(name).orElseGet(() -> place.get("reference")
                        .wrong(MistakeCode.UNKNOWN_REFERENCE, name));
        Fact by = conditions.fact(place.get("by"));
        String key = place.get("key").text();
        if (kind == null || (place.has("by") && by == null)) {
            return null;
        }
        if (kind.keys().isEmpty() ? by != null || key != null : (by == null) == (key == null)) {
            return place.wrong(MistakeCode.KEY_NEEDED, kind.name());
        }
        if (key != null && !kind.keys().contains(key)) {
            return place.get("key").wrong(MistakeCode.UNKNOWN_KEY, kind.name(), key);
        }
        if (by != null && (by.words().isEmpty() || !kind.keys().containsAll(by.words()))) {
            return place.get("by").wrong(MistakeCode.UNKNOWN_KEY, kind.name(), by.name());
        }
        return new AmountNode.Reference(kind, key, by, basis);
    }

    private AmountNode value(Place place, Basis basis) {
        place.isObject("value", "basis");
        String name = place.get("value").text();
        if (name == null) {
            return null;
        }
        ValueType type = values.get(name);
        return type == null
                ? place.get("value").wrong(MistakeCode.UNKNOWN_VALUE, name)
                : new AmountNode.Value(name, type, basis);
    }

    private AmountNode fact(Place place, Basis basis) {
        place.isObject("fact", "basis");
        Fact fact = conditions.fact(place.get("fact"));
        if (fact == null) {
            return null;
        }
        return fact.type().isNumeric()
                ? new AmountNode.FactAmount(fact, basis)
                : place.wrong(
                        MistakeCode.WRONG_TYPE, "MONEY, NUMBER", fact.type().name());
    }

    private AmountNode list(Place place, String kind, Basis basis) {
        place.isObject(kind, "basis");
        List<Place> items = place.get(kind).several();
        List<AmountNode> parts = nodes(items, basis);
        if (parts.isEmpty() || parts.size() < items.size()) {
            return null;
        }
        if (kind.equals("product")) {
            long money = parts.stream()
                    .filter(part -> NodeTypes.of(part) == ValueType.MONEY)
                    .count();
            return money > 1 ? place.wrong(MistakeCode.MONEY_TIMES_MONEY) : new AmountNode.Product(parts, basis);
        }
        if (!alike(items, parts)) {
            return null;
        }
        return switch (kind) {
            case "sum" -> new AmountNode.Sum(parts, basis);
            case "least" -> new AmountNode.Least(parts, basis);
            default -> new AmountNode.Greatest(parts, basis);
        };
    }

    private List<AmountNode> nodes(List<Place> items, Basis basis) {
        List<AmountNode> parts = new ArrayList<>();
        for (Place item : items) {
            AmountNode part = node(item, basis);
            if (part != null) {
                parts.add(part);
            } else if (!item.isPresent()) {
                item.wrong(MistakeCode.REQUIRED);
            }
        }
        return parts;
    }

    /** Whether all are of the type of the first; others are noted. */
    private static boolean alike(List<Place> places, List<AmountNode> nodes) {
        ValueType type = NodeTypes.of(nodes.get(0));
        boolean alike = true;
        for (int index = 1; index < nodes.size(); index++) {
            ValueType other = NodeTypes.of(nodes.get(index));
            if (other != type) {
                places.get(index).wrong(MistakeCode.WRONG_TYPE, type.name(), other.name());
                alike = false;
            }
        }
        return alike;
    }

    private AmountNode topUp(Place place, Basis basis) {
        place.isObject("topUp", "after", "basis");
        AmountNode upTo = node(place.get("topUp"), basis);
        AmountNode after = node(place.need("after"), basis);
        if (upTo == null || after == null) {
            return null;
        }
        return alike(List.of(place.get("topUp"), place.get("after")), List.of(upTo, after))
                ? new AmountNode.TopUp(upTo, after, basis)
                : null;
    }

    private AmountNode cases(Place place, Basis basis) {
        place.isObject("cases", "otherwise", "basis");
        List<Place> places = new ArrayList<>();
        List<AmountNode> nodes = new ArrayList<>();
        List<AmountNode.Case> cases = new ArrayList<>();
        List<Place> items = place.get("cases").several();
        for (Place item : items) {
            AmountNode.Case each = one(item, basis);
            if (each != null) {
                cases.add(each);
                nodes.add(each.then());
                places.add(item.get("then"));
            }
        }
        AmountNode otherwise = node(place.get("otherwise"), basis);
        if (otherwise != null) {
            nodes.add(otherwise);
            places.add(place.get("otherwise"));
        }
        boolean read =
                !cases.isEmpty() && cases.size() == items.size() && (otherwise != null || !place.has("otherwise"));
        return read && alike(places, nodes) ? new AmountNode.Cases(cases, otherwise, basis) : null;
    }

    private AmountNode.Case one(Place item, Basis around) {
        if (!item.isPresent()) {
            return item.wrong(MistakeCode.REQUIRED);
        }
        if (!item.isObject("when", "then", "basis")) {
            return null;
        }
        Basis basis = item.basis(around);
        Condition when = conditions.condition(item.need("when"), basis);
        AmountNode then = node(item.need("then"), basis);
        return when == null || then == null ? null : new AmountNode.Case(when, then, basis);
    }

    private AmountNode progressive(Place place, Basis basis) {
        place.isObject("progressive", "from", "base", "per", "add", "count", "basis");
        place.cited(basis);
        AmountNode measure = typed(place.get("progressive"), ValueType.NUMBER, basis);
        AmountNode base = node(place.need("base"), basis);
        AmountNode add = node(place.need("add"), basis);
        Fraction from = place.need("from").count();
        Fraction per = place.need("per").count();
        StepCount count = place.need("count").word(StepCount.class);
        if (per != null && per.signum() == 0) {
            per = place.get("per").wrong(MistakeCode.OUT_OF_RANGE, "0");
        }
        if (measure == null || base == null || add == null || from == null || per == null || count == null) {
            return null;
        }
        if (!alike(List.of(place.get("base"), place.get("add")), List.of(base, add))) {
            return null;
        }
        AmountNode.Scale scale = new AmountNode.Scale(from, per, count, NodeTypes.of(base));
        return new AmountNode.Progressive(measure, scale, base, add, basis);
    }

    private AmountNode round(Place place, Basis basis) {
        place.isObject("round", "mode", "step", "basis");
        place.cited(basis);
        AmountNode inner = typed(place.get("round"), ValueType.MONEY, basis);
        Rounding rounding = rounding(place);
        return inner == null || rounding == null ? null : new AmountNode.Round(inner, rounding, basis);
    }

    /** The mode and step of this object. */
    static Rounding rounding(Place place) {
        RoundingMethod mode = place.need("mode").word(RoundingMethod.class);
        Long step = place.need("step").whole(1, 1_000_000_000);
        return mode == null || step == null ? null : new Rounding(mode, step);
    }
}

package vn.anttcs.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Random amount nodes of every form and of the type that is asked for. */
final class RandomAmounts {
    /** Package values that {@link RandomPolicy} gives: two of money, two of numbers. */
    static final List<String> MONEY_VALUES = List.of("SUPPORT_BASE", "MEAL");

    static final List<String> NUMBER_VALUES = List.of("FACTOR", "PART_PAID");

    private final Dice dice;
    private final String per;
    private final RandomConditions conditions;

    RandomAmounts(Dice dice, String per) {
        this.dice = dice;
        this.per = per;
        conditions = new RandomConditions(dice, per);
    }

    Map<String, Object> money(int depth) {
        int form = dice.between(0, depth > 0 ? 13 : 5);
        return switch (form) {
            case 0, 1 ->
                Dice.object("dong", dice.of(0, 1, 499, 500, 501, 1500, 70_000, 150_000, 2_520_000, 999_999_999));
            case 2 -> reference(Catalogue.MONEY_REFERENCES);
            case 3 -> Dice.object("value", dice.of(MONEY_VALUES));
            case 4 -> Dice.object("fact", moneyFact());
            case 5, 6 -> product(depth);
            case 7 -> Dice.object("round", money(depth - 1), "mode", mode(), "step", dice.of(1, 7, 10, 500, 1000));
            default -> common(form - 8, () -> money(depth - 1), depth);
        };
    }

    private Map<String, Object> number(int depth) {
        int form = dice.between(0, depth > 0 ? 10 : 4);
        return switch (form) {
            case 0 -> Dice.object("number", dice.of("0", "1", "0.65", "0.333333", "2.5", "0.000001", "12"));
            case 1 -> Dice.object("percent", dice.of("0", "22", "4.5", "50", "100", "33.333333", "150"));
            case 2 -> reference(Catalogue.NUMBER_REFERENCES);
            case 3 -> Dice.object("value", dice.of(NUMBER_VALUES));
            case 4 -> Dice.object("fact", numberFact());
            default -> common(form - 5, () -> number(depth - 1), depth);
        };
    }

    private Map<String, Object> common(int form, Supplier<Map<String, Object>> node, int depth) {
        return switch (form) {
            case 0 -> Dice.object("sum", dice.list(1, 3, node));
            case 1 -> Dice.object(dice.of("least", "greatest"), dice.list(1, 3, node));
            case 2 -> Dice.object("topUp", node.get(), "after", node.get());
            case 3 -> progressive(node, depth);
            default -> cases(node);
        };
    }

    private Map<String, Object> cases(Supplier<Map<String, Object>> node) {
        Map<String, Object> cases =
                Dice.object("cases", dice.list(1, 3, () -> Dice.object("when", conditions.any(1), "then", node.get())));
        if (dice.chance(60)) {
            cases.put("otherwise", node.get());
        }
        return cases;
    }

    private Map<String, Object> progressive(Supplier<Map<String, Object>> node, int depth) {
        return Dice.object(
                "progressive",
                dice.chance(70) ? Dice.object("fact", numberFact()) : number(depth - 1),
                "from",
                dice.of("0", "3", "5", "12.5"),
                "base",
                node.get(),
                "per",
                dice.of("1", "0.5", "3", "7.25"),
                "add",
                node.get(),
                "count",
                dice.of("WHOLE", "PART", "EXACT"));
    }

    private Map<String, Object> product(int depth) {
        List<Object> factors = dice.list(0, 2, () -> number(depth - 1));
        factors.add(dice.between(0, factors.size()), money(depth - 1));
        return Dice.object("product", factors);
    }

    private Map<String, Object> reference(Map<String, String> references) {
        String name = dice.of(Catalogue.names(references));
        String keys = references.get(name);
        if (keys.isEmpty()) {
            return Dice.object("reference", name);
        }
        return Catalogue.WORDS.containsKey(keys) && dice.chance(70)
                ? Dice.object("reference", name, "by", keys)
                : Dice.object("reference", name, "key", dice.of(Catalogue.keys(keys)));
    }

    private String moneyFact() {
        List<String> facts = new ArrayList<>(Catalogue.MONEY);
        if (per.equals("EVENT")) {
            facts.addAll(Catalogue.EVENT_MONEY);
        }
        return dice.of(facts);
    }

    private String numberFact() {
        List<String> facts = new ArrayList<>(Catalogue.NUMBERS);
        if (per.equals("EVENT")) {
            facts.addAll(Catalogue.EVENT_NUMBERS);
        }
        if (per.equals("DUTY")) {
            facts.add("HOURS");
        }
        return dice.of(facts);
    }

    String mode() {
        return dice.of("HALF_UP", "HALF_DOWN", "HALF_EVEN", "UP", "DOWN");
    }
}

package vn.anttcs.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Random conditions of every form, over the facts that an item of a kind may read. */
final class RandomConditions {
    private final Dice dice;
    private final String per;

    RandomConditions(Dice dice, String per) {
        this.dice = dice;
        this.per = per;
    }

    Map<String, Object> any(int depth) {
        int form = dice.between(0, depth > 0 ? 9 : 6);
        return switch (form) {
            case 0, 1, 2 -> word();
            case 3, 4 -> set();
            case 5, 6 -> measure();
            case 7 -> Dice.object("all", dice.list(1, 3, () -> any(depth - 1)));
            case 8 -> Dice.object("any", dice.list(1, 3, () -> any(depth - 1)));
            default -> Dice.object("not", any(depth - 1));
        };
    }

    private Map<String, Object> word() {
        if (per.equals("DUTY") && dice.chance(40)) {
            return Dice.object("fact", "DAY_KIND", "in", dice.some(1, Catalogue.DAY_KINDS));
        }
        String fact = dice.of(Catalogue.names(Catalogue.WORDS));
        List<String> words = Catalogue.WORDS.get(fact);
        return fact.equals("EDUCATION") && dice.chance(70)
                ? Dice.object("fact", fact, "atLeast", dice.of(words))
                : Dice.object("fact", fact, "in", dice.some(1, words));
    }

    private Map<String, Object> set() {
        String fact = dice.of(Catalogue.names(Catalogue.SETS));
        return Dice.object("fact", fact, dice.of("anyOf", "allOf", "noneOf"), dice.some(1, Catalogue.SETS.get(fact)));
    }

    private Map<String, Object> measure() {
        List<String> facts = new ArrayList<>(Catalogue.NUMBERS);
        facts.addAll(Catalogue.MONEY);
        if (per.equals("DUTY")) {
            facts.addAll(List.of("HOURS", "HOURS", "HOURS"));
        }
        if (per.equals("EVENT")) {
            facts.addAll(Catalogue.EVENT_NUMBERS);
            facts.addAll(Catalogue.EVENT_MONEY);
        }
        String fact = dice.of(facts);
        boolean money = Catalogue.MONEY.contains(fact) || Catalogue.EVENT_MONEY.contains(fact);
        String low = money ? dice.of("0", "1500000", "1500001") : dice.of("0", "4", "5", "12", "18");
        String high = money ? dice.of("1500002", "20000000") : dice.of("24", "60", "70", "120.5");
        return switch (dice.between(0, 2)) {
            case 0 -> Dice.object("fact", fact, "from", low);
            case 1 -> Dice.object("fact", fact, "below", high);
            default -> Dice.object("fact", fact, "from", low, "below", high);
        };
    }
}

package vn.anttcs.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Random national reference amounts around a month, some of which change in it, some of which are not known. */
final class RandomReferences {
    private final Dice dice;
    private final YearMonth month;
    private final List<Object> entries = new ArrayList<>();

    RandomReferences(Dice dice, YearMonth month) {
        this.dice = dice;
        this.month = month;
    }

    List<Object> create() {
        Catalogue.names(Catalogue.MONEY_REFERENCES)
                .forEach(name -> add(name, Catalogue.MONEY_REFERENCES.get(name), true));
        Catalogue.names(Catalogue.NUMBER_REFERENCES)
                .forEach(name -> add(name, Catalogue.NUMBER_REFERENCES.get(name), false));
        return entries;
    }

    private void add(String name, String keys, boolean money) {
        if (keys.isEmpty()) {
            add(name, (Object) null, money);
        }
        Catalogue.keys(keys).forEach(key -> add(name, (Object) key, money));
    }

    private void add(String name, Object key, boolean money) {
        if (dice.chance(2)) {
            return;
        }
        LocalDate change = month.atDay(dice.of(1, 2, 15, 16, month.lengthOfMonth()));
        if (dice.chance(70)) {
            entries.add(entry(name, key, "2024-01-01", null, money));
            return;
        }
        entries.add(entry(name, key, "2024-01-01", change.toString(), money));
        LocalDate next = dice.chance(5) ? change.plusDays(1) : change;
        entries.add(entry(name, key, next.toString(), null, money));
    }

    private Map<String, Object> entry(String name, Object key, String from, String to, boolean money) {
        Map<String, Object> entry = Dice.object("name", name, "key", key, "from", from);
        if (to != null) {
            entry.put("to", to);
        }
        if (money) {
            entry.put("dong", Dice.json(dice.of(70_200, 1_500_000, 2_340_000, 2_530_000, 3_450_001)));
        } else {
            entry.put("percent", dice.of("22", "4.5", "50", "20", "33.333333"));
        }
        entry.put("basis", "Decree 73/2024/NĐ-CP, Art. 3");
        return entry;
    }
}

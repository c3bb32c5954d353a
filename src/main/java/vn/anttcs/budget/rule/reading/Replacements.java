package vn.anttcs.budget.rule.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Per;

/** Kiểm tra thay thế: items that replace others know them, are paid for duty like them, and form no circle. */
final class Replacements {
    private final Map<String, Item> items = new HashMap<>();
    private final ItemReader reader;

    private Replacements(List<Item> items, ItemReader reader) {
        items.forEach(item -> this.items.put(item.code(), item));
        this.reader = reader;
    }

    /** Notes what is wrong; whether the items may be compiled. */
    static boolean check(List<Item> items, ItemReader reader) {
        Replacements replacements = new Replacements(items, reader);
        boolean sound = true;
        for (Item item : items) {
            sound &= replacements.known(item);
        }
        for (Item item : items) {
            sound &= replacements.straight(item);
        }
        return sound;
    }

    private boolean known(Item item) {
        boolean sound = true;
        for (int index = 0; index < item.replaces().size(); index++) {
            String code = item.replaces().get(index).item();
            Place place =
                    reader.place(item.code()).get("replaces").items().get(index).get("item");
            Item other = items.get(code);
            if (other == null) {
                place.wrong(MistakeCode.UNKNOWN_ITEM, code);
                sound = false;
            } else if (!(other.per() instanceof Per.Duty) || !(item.per() instanceof Per.Duty)) {
                place.wrong(MistakeCode.ONLY_DUTY);
                sound = false;
            }
        }
        return sound;
    }

    private boolean straight(Item item) {
        Set<String> reached = new HashSet<>();
        reach(item, reached);
        if (reached.contains(item.code())) {
            reader.place(item.code()).get("replaces").wrong(MistakeCode.CIRCLE);
            return false;
        }
        return true;
    }

    private void reach(Item item, Set<String> reached) {
        for (Item.Replacement replaced : item.replaces()) {
            Item other = items.get(replaced.item());
            if (reached.add(replaced.item()) && other != null) {
                reach(other, reached);
            }
        }
    }
}

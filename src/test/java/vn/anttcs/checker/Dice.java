package vn.anttcs.checker;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices that can be repeated from their seed, and JSON put together from them. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From one number to another, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Between so many and so many different ones, in their order. */
    List<Object> some(int least, List<String> choices) {
        List<Object> chosen = new ArrayList<>();
        for (String choice : choices) {
            if (chance(40)) {
                chosen.add(choice);
            }
        }
        while (chosen.size() < least) {
            String choice = of(choices);
            if (!chosen.contains(choice)) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    List<Object> list(int least, int most, Supplier<?> item) {
        List<Object> items = new ArrayList<>();
        int count = between(least, most);
        for (int index = 0; index < count; index++) {
            items.add(item.get());
        }
        return items;
    }

    /** An object of names and values in turn; whole numbers become those of JSON. */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int index = 0; index < members.length; index += 2) {
            object.put((String) members[index], json(members[index + 1]));
        }
        return object;
    }

    static Object json(Object value) {
        return value instanceof Integer || value instanceof Long
                ? BigInteger.valueOf(((Number) value).longValue())
                : value;
    }
}

package vn.anttcs.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.anttcs.checker.json.Node;

/** Sheets of random policies hold as computed, and do not once one thing on them is changed. */
class TamperTest {
    private static final int CASES = 60;

    private static boolean holds(Object sheet) {
        return new SheetCheck(Optional.empty(), Optional.empty())
                .differences(Node.root(sheet))
                .isEmpty();
    }

    @Test
    void whatever_is_changed_in_the_results_is_found() {
        int changes = 0;
        for (long seed = 0; seed < CASES; seed++) {
            for (Map<String, Object> givens : new RandomCase(seed).sheets()) {
                Map<String, Object> sheet = Results.on(givens);
                assertThat(holds(sheet))
                        .as("seed %d %s", seed, Json.write(sheet))
                        .isTrue();
                Object copy = copy(sheet);
                for (Runnable[] change : changes(copy)) {
                    change[0].run();
                    assertThat(holds(copy))
                            .as("seed %d %s", seed, Json.write(copy))
                            .isFalse();
                    change[1].run();
                    changes++;
                }
            }
        }
        assertThat(changes).isGreaterThan(50 * CASES);
    }

    /** Maps and lists that may be changed. */
    private static Object copy(Object value) {
        return Json.read(Json.write(value)).value();
    }

    /** Changes and their undoing, of everything computed: one đồng, one day, one word, one thing less. */
    @SuppressWarnings("unchecked")
    private static List<Runnable[]> changes(Object sheet) {
        Map<String, Object> members = (Map<String, Object>) sheet;
        List<Runnable[]> changes = new ArrayList<>();
        for (String name : List.of("quantity", "unrounded", "amountDong", "outcome", "monthDays")) {
            change(members, name, changes);
        }
        for (Object part : (List<Object>) members.get("parts")) {
            Map<String, Object> of = (Map<String, Object>) part;
            List.copyOf(of.keySet()).stream()
                    .filter(name -> !name.equals("steps"))
                    .forEach(name -> change(of, name, changes));
            for (Object step : (List<Object>) of.get("steps")) {
                change((Map<String, Object>) step, "result", changes);
            }
        }
        for (Object reason : (List<Object>) members.get("reasons")) {
            change((Map<String, Object>) reason, "code", changes);
        }
        List<Object> parts = (List<Object>) members.get("parts");
        if (!parts.isEmpty()) {
            Object last = parts.get(parts.size() - 1);
            changes.add(new Runnable[] {() -> parts.remove(parts.size() - 1), () -> parts.add(last)});
        }
        return changes;
    }

    private static void change(Map<String, Object> members, String name, List<Runnable[]> changes) {
        Object before = members.get(name);
        changes.add(new Runnable[] {() -> members.put(name, other(before)), () -> members.put(name, before)});
    }

    private static Object other(Object value) {
        if (value instanceof BigInteger number) {
            return number.add(BigInteger.ONE);
        }
        String text = (String) value;
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).plusDays(1).toString();
        }
        return text.matches("\\d+(/\\d+)?") ? text + "1" : text + "_X";
    }
}

package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.anttcs.server.Http;

/** The movements of some places, gone through again one by one in the order of days and of recording. */
final class CustodyBooks {
    private static final Set<String> OUTSIDE = Set.of("SUPPLIER", "LOST", "DISPOSED", "CONSUMED");
    private static final Comparator<JsonObject> ORDER = Comparator.comparing(
                    (JsonObject movement) -> movement.getString("businessDay"))
            .thenComparing(movement -> Instant.parse(movement.getString("recordedAt")));
    private final Http caller;
    private final List<String> holders;
    private final List<JsonObject> movements;
    private final Map<String, Long> balances = new TreeMap<>();

    CustodyBooks(Http caller, List<String> holders) {
        this.caller = caller;
        this.holders = holders;
        Map<String, JsonObject> once = new HashMap<>();
        holders.forEach(holder -> Imports.pages(caller, "/api/v1/equipment/movements?limit=500&" + holder)
                .forEach(movement -> once.put(movement.getString("movementNo"), movement)));
        movements = once.values().stream().sorted(ORDER).toList();
        movements.forEach(this::enter);
    }

    /** Under which key each movement was sent; that of a stock-taking has the key of its decision as its reason. */
    List<String> acts() {
        return movements.stream()
                .map(movement -> movement.getString(movement.containsKey("reason") ? "reason" : "documentNo"))
                .toList();
    }

    /** The keys under which something moves: neither the beginning of a stock-taking nor a count moves anything. */
    static List<String> moving(List<String> keys) {
        return keys.stream()
                .filter(key -> !key.matches("TD\\d+[SC]"))
                .map(key -> key.replaceAll("(TD\\d+)D", "$1"))
                .toList();
    }

    private void enter(JsonObject movement) {
        String act = movement.getString("act");
        for (JsonObject line : movement.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            String thing = line.getString("kindCode") + " " + line.getString("serialNo", "");
            long quantity = Imports.number(line, "quantity");
            add(place(movement, "from", act), thing, line.getString("state"), -quantity);
            add(place(movement, "to", act), thing, line.getString("stateAfter"), quantity);
        }
        assertThat(balances).as(movement.toString()).allSatisfy((account, balance) -> assertThat(
                        balance >= 0 || account.startsWith("SUPPLIER"))
                .as(account)
                .isTrue());
    }

    private void add(String place, String thing, String state, long quantity) {
        balances.merge(place + "|" + thing + "|" + (OUTSIDE.contains(place) ? "" : state), quantity, Long::sum);
    }

    private static String place(JsonObject movement, String side, String act) {
        if (movement.containsKey(side)) {
            boolean lent =
                    (act.equals("LEND") && side.equals("to")) || (act.equals("GIVE_BACK") && side.equals("from"));
            return movement.get(side) + (lent ? " LENT" : "");
        }
        return switch (act) {
            case "RECEIVE", "SURPLUS" -> "SUPPLIER";
            case "LOSS", "FOUND" -> "LOST";
            case "DISPOSE" -> "DISPOSED";
            case "CONSUME" -> "CONSUMED";
            case "TO_REPAIR", "REPAIRED" -> "REPAIR";
            default -> throw new IllegalStateException(act);
        };
    }

    /** What came is held, lent, in repair, used up, lost or disposed of; no piece is in two places. */
    void checkConservation() {
        for (String kind : List.of(CustodyActs.POSTS, CustodyActs.OIL, CustodyActs.LAMPS)) {
            assertThat(-sum(kind, true)).as(kind).isPositive().isEqualTo(sum(kind, false));
        }
        Map<String, Long> places = new HashMap<>();
        balances.forEach((account, balance) -> {
            String[] parts = account.split("\\|", -1);
            if (parts[1].startsWith(CustodyActs.LAMPS) && !parts[0].equals("SUPPLIER")) {
                places.merge(parts[1], balance, Long::sum);
                assertThat(balance).as(account).isBetween(0L, 1L);
            }
        });
        assertThat(places.values()).isNotEmpty().containsOnly(1L);
    }

    private long sum(String kind, boolean supplied) {
        return balances.entrySet().stream()
                .filter(balance -> balance.getKey().contains("|" + kind + " "))
                .filter(balance -> balance.getKey().startsWith("SUPPLIER|") == supplied)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The holdings that the server tells are those that the movements make. */
    void checkHoldings() {
        Map<String, Long> told = new TreeMap<>();
        for (String holder : holders) {
            String place = "{\"" + holder.replace("=", "\":\"") + "\"}";
            for (JsonObject held : Imports.pages(caller, "/api/v1/equipment/holdings?limit=500&" + holder)) {
                told.merge(
                        place + (held.containsKey("loanNo") ? " LENT" : "") + "|" + held.getString("kindCode") + " "
                                + held.getString("serialNo", "") + "|" + held.getString("state"),
                        Imports.number(held, "quantity"),
                        Long::sum);
            }
        }
        Map<String, Long> made = new TreeMap<>(balances);
        made.entrySet()
                .removeIf(account -> account.getValue() == 0
                        || account.getKey().startsWith("REPAIR|")
                        || OUTSIDE.contains(account.getKey().split("\\|", -1)[0]));
        assertThat(told).isEqualTo(made);
    }
}

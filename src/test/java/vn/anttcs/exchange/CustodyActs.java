package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.anttcs.server.Http;

/**
 * Acts of custody between two stores and a team, whatever chance chooses, and stock-takings of a third store. Each act is
 * sent under a key that is its reason too, of a receipt its document; the same key sends the same act again, whose answer must be the same.
 */
final class CustodyActs {
    static final String POSTS = "COC_TIEU";
    static final String OIL = "DAU_HOA";
    static final String LAMPS = "DEN_BAO";
    private static final String DECISION =
            "\"decision\": {\"number\": \"2/QĐ-UBND\", \"date\": \"2025-06-20\", \"issuer\": \"Ủy ban nhân dân tỉnh\"}";

    private final Supplier<Http> administrator;
    private final Supplier<Http> counter;
    private final List<String> stores = new ArrayList<>();
    private final String team;
    private final Map<String, Act> sent = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> loans = ConcurrentHashMap.newKeySet();
    private final Set<String> repairs = ConcurrentHashMap.newKeySet();
    private final Set<String> lamps = ConcurrentHashMap.newKeySet();

    private record Act(String path, String body) {}

    /** Opens what the acts need, in a commune. The second caller counts, because the first one decides. */
    CustodyActs(Supplier<Http> administrator, Supplier<Http> counter, String communeCode) {
        this.administrator = administrator;
        this.counter = counter;
        kind(POSTS, "MEANS", "QUANTITY");
        kind(OIL, "CONSUMABLE", "QUANTITY");
        kind(LAMPS, "MEANS", "SERIAL");
        for (int store = 0; store < 3; store++) {
            stores.add(TestForce.made(administrator.get(), "equipment/stores", """
                            {"unitCode": "%s", "name": "Kho", "validFrom": "2025-07-01", %s}""".formatted(communeCode, DECISION))
                    .getString("storeNo"));
        }
        String place = TestForce.made(administrator.get(), "residential-units", """
                        {"communeCode": "%s", "name": "Thôn Mượn", "kind": "VILLAGE", "validFrom": "2025-07-01", %s}""".formatted(communeCode, DECISION))
                .getString("code");
        team = TestForce.made(administrator.get(), "teams", """
                        {"communeCode": "%s", "name": "Tổ Mượn", "residentialUnits": [{"code": "%s"}],
                         "authorisedStrength": 3, "validFrom": "2025-07-01", %s}""".formatted(communeCode, place, DECISION))
                .getString("teamCode");
        act("BEGIN", new Act("receipts", receipt(stores.get(0), "BEGIN", 200)));
    }

    private void kind(String code, String category, String tracking) {
        TestForce.made(administrator.get(), "equipment/kinds", """
                {"kindCode": "%s", "validFrom": "2025-07-01", "details": {"name": "Loại %s", "category": "%s",
                 "unitOfMeasure": "cái", "tracking": "%s", "fundingSource": "LOCAL", "certificateNeeded": false,
                 "legalBasis": "Nghị định 40/2024/NĐ-CP"}, %s}""".formatted(code, code, category, tracking, DECISION));
    }

    /** The places that the acts go between, as they are asked for. */
    List<String> holders() {
        return Stream.concat(stores.stream().map("storeNo="::concat), Stream.of("teamCode=" + team))
                .toList();
    }

    /** The keys of the acts that went through, as far as they were answered. */
    List<String> through() {
        return answers.keySet().stream().filter(key -> !refused.contains(key)).toList();
    }

    /** Whatever chance makes of the key. */
    void any(String key) {
        act(key, sent.computeIfAbsent(key, this::chosen));
    }

    private Act chosen(String key) {
        Random random = new Random(key.hashCode() * 0x9E3779B97F4A7C15L);
        String store = stores.get(random.nextInt(2));
        String holder = "\"holder\": {\"storeNo\": \"" + store + "\"}";
        String end = "\"businessDay\": \"2025-07-0" + (3 + random.nextInt(3)) + "\", \"reason\": \"" + key + "\", "
                + DECISION + ", ";
        String one = "\"lines\": [" + line(random, "") + "]";
        String post = "\"lines\": [" + line(POSTS, "", "") + "]";
        return switch (random.nextInt(14)) {
            case 0 -> new Act("receipts", receipt(store, key, 5));
            case 1, 2 ->
                new Act("issues", "{\"storeNo\": \"%s\", \"to\": %s, %s%s}".formatted(store, team(), end, one));
            case 3 ->
                new Act("returns", "{\"from\": %s, \"storeNo\": \"%s\", %s%s}".formatted(team(), store, end, one));
            case 4, 5 ->
                new Act(
                        "transfers",
                        "{\"from\": {\"storeNo\": \"%s\"}, \"to\": {\"storeNo\": \"%s\"}, %s%s}"
                                .formatted(store, stores.get(1 - stores.indexOf(store)), end, one));
            case 6 ->
                new Act(
                        "loans",
                        "{\"from\": {\"storeNo\": \"%s\"}, \"to\": %s, \"dueDay\": \"2025-08-01\", %s%s}"
                                .formatted(store, team(), end, post));
            case 7 ->
                new Act(
                        "loans/" + anyOf(loans, random, "CM0000000") + "/returns",
                        "{\"lender\": {\"storeNo\": \"%s\"}, %s%s}"
                                .formatted(
                                        store,
                                        end,
                                        "\"lines\": [" + line(POSTS, "", ", \"outcome\": \"SERVICEABLE\"") + "]"));
            case 8 -> new Act("damages", "{%s, %s%s}".formatted(holder, end, one));
            case 9 -> new Act("repairs", "{%s, \"repairer\": \"Cơ sở Minh Tâm\", %s%s}".formatted(holder, end, post));
            case 10 ->
                new Act(
                        "repairs/" + anyOf(repairs, random, "SC0000000") + "/returns",
                        "{%s, \"costDong\": 1000, %s%s}"
                                .formatted(
                                        holder,
                                        end,
                                        "\"lines\": [" + line(POSTS, "", ", \"outcome\": \"REPAIRED\"") + "]"));
            case 11 -> new Act("write-offs", "{%s, %s%s}".formatted(holder, end, one));
            case 12 -> new Act("losses", "{%s, %s%s}".formatted(holder, end, one));
            default ->
                random.nextBoolean()
                        ? new Act("disposals", "{\"storeNo\": \"%s\", %s%s}".formatted(store, end, post))
                        : new Act(
                                "consumptions",
                                "{%s, %s%s}".formatted(holder, end, "\"lines\": [" + line(OIL, "", "") + "]"));
        };
    }

    private String team() {
        return "{\"teamCode\": \"" + team + "\"}";
    }

    /** Some posts, some oil, and a lamp whose number is the key. */
    private String receipt(String store, String key, int quantity) {
        lamps.add(key);
        return """
                {"storeNo": "%s", "businessDay": "2025-07-02", "documentNo": "%s", "documentDate": "2025-07-02",
                 "fundingSource": "LOCAL", "lines": [{"kindCode": "%s", "quantity": %d, "priceDong": 5000},
                 {"kindCode": "%s", "quantity": %d}, {"kindCode": "%s", "serialNo": "%s", "quantity": 1}]}""".formatted(store, key, POSTS, quantity, OIL, quantity, LAMPS, key);
    }

    private String line(Random random, String more) {
        return random.nextInt(3) == 0
                ? line(LAMPS, ", \"serialNo\": \"" + anyOf(lamps, random, "BEGIN") + "\"", more)
                : line(POSTS, "", more);
    }

    private static String line(String kind, String number, String more) {
        return "{\"kindCode\": \"" + kind + "\"" + number + ", \"quantity\": 1" + more + "}";
    }

    private static String anyOf(Set<String> numbers, Random random, String otherwise) {
        List<String> known = List.copyOf(numbers);
        return known.isEmpty() ? otherwise : known.get(random.nextInt(known.size()));
    }

    /** Five posts come into the third store, four are counted, and the books are brought to the count. */
    void count(String key) {
        String holder = "\"holder\": {\"storeNo\": \"" + stores.get(2) + "\"}";
        act(key + "R", new Act("receipts", receipt(stores.get(2), key + "R", 5)));
        JsonObject take = act(
                key + "S",
                new Act(
                        "stocktakes",
                        "{%s, \"countedOn\": \"2025-07-09\", \"reason\": \"%s\"}".formatted(holder, key)));
        String path = "stocktakes/" + take.getString("takeNo");
        StringBuilder lines = new StringBuilder();
        for (JsonObject line : take.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            boolean isPost = line.getString("kindCode").equals(POSTS);
            lines.append(lines.isEmpty() ? "" : ", ")
                    .append("{\"kindCode\": \"%s\", %s\"counted\": %d, \"reason\": \"%s\"}"
                            .formatted(
                                    line.getString("kindCode"),
                                    line.containsKey("serialNo")
                                            ? "\"serialNo\": \"" + line.getString("serialNo") + "\", "
                                            : "",
                                    Imports.number(line, "booked") - (isPost ? 1 : 0),
                                    key));
        }
        act(counter, key + "C", new Act(path + "/counts", "{%s, \"lines\": [%s]}".formatted(holder, lines)));
        JsonObject decided = act(
                key + "D",
                new Act(
                        path + "/decision",
                        "{%s, \"outcome\": \"APPROVED\", \"reason\": \"%s\", %s}".formatted(holder, key, DECISION)));
        assertThat(decided.getJsonArray("movements")).as(key).hasSize(1);
    }

    private JsonObject act(String key, Act act) {
        return act(administrator, key, act);
    }

    private JsonObject act(Supplier<Http> caller, String key, Act act) {
        HttpResponse<String> answer = EnteredUnits.patiently(() -> caller.get()
                .send(
                        "POST",
                        "/api/v1/equipment/" + act.path(),
                        "application/json",
                        act.body(),
                        Map.of("Idempotency-Key", key)));
        assertThat(answer.statusCode()).as(act + answer.body()).isIn(200, 201, 404, 422);
        JsonObject view = Imports.object(answer);
        if (answer.statusCode() >= 400) {
            assertThat(answers.getOrDefault(key, "")).as(key).isEmpty();
            answers.put(key, "");
            refused.add(key);
            return view;
        }
        String before = answers.putIfAbsent(key, answer.body());
        assertThat(before == null ? answer.body() : before).as(key).isEqualTo(answer.body());
        keep(view, "loanNo", loans);
        keep(view, "repairNo", repairs);
        return view;
    }

    private static void keep(JsonObject view, String name, Set<String> numbers) {
        if (view.containsKey(name)) {
            numbers.add(view.getString(name));
        }
    }
}

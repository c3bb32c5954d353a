package vn.anttcs.benchmark;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The equipment of a whole nation: what it lacks by province and kind, without and with a horizon; what is overdue in a
 * commune and in a province; a hand-over list of 500 pieces to 50 people.
 */
final class Equipments {
    private static final String PROVINCE = "38";
    private static final String KIND = "DO_KIEM_BO_DAM";
    private static final String DAY = "2026-07-01";
    private static final int PEOPLE = 50;
    private static final int EACH = 10;
    private static final int LISTS = 12;
    private final Caller caller;
    private final String commune;
    private final String store;
    private final List<String> people;
    private final String series = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    private Equipments(Caller caller) {
        this.caller = caller;
        commune = caller.object("/api/v1/units/" + PROVINCE + "/children?limit=1")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        store = first("/api/v1/equipment/stores?unitCode=" + PROVINCE).getString("storeNo");
        people = caller
                .object("/api/v1/members?unit=" + commune + "&status=SERVING&validOn=" + DAY + "&limit=" + PEOPLE)
                .getJsonArray("items")
                .stream()
                .map(member -> member.asJsonObject().getString("memberNo"))
                .toList();
    }

    private JsonObject first(String path) {
        return caller.object(path).getJsonArray("items").getJsonObject(0);
    }

    static void run(Caller caller) {
        Equipments equipments = new Equipments(caller);
        equipments.due(equipments.commune);
        equipments.due(PROVINCE);
        equipments.handOver();
        equipments.gaps();
    }

    private void gaps() {
        double floor = seconds(() -> caller.read("/floor/read/gap"));
        print("floor: gap of the nation by SQL", floor, caller.get("/floor/read/gap"));
        for (String horizon : List.of("", "?horizonMonths=24", "")) {
            String path = "/api/v1/equipment/gaps/VN/areas" + horizon;
            String[] answer = new String[1];
            double seconds = seconds(() -> answer[0] = caller.get(path));
            print("gap of the nation by province and kind" + horizon, seconds, sum(Caller.parse(answer[0])));
        }
    }

    private static String sum(JsonObject areas) {
        long missing = areas.getJsonArray("areas").stream()
                .flatMap(area -> area.asJsonObject().getJsonArray("lines").stream())
                .mapToLong(line -> line.asJsonObject().getJsonNumber("missing").longValueExact())
                .sum();
        return areas.getJsonArray("areas").size() + " areas, missing " + missing;
    }

    private void due(String unit) {
        String path = "/api/v1/equipment/due-checks/" + unit + "?status=OVERDUE&validOn=2027-01-15&limit=50";
        double[] floor = each(40, () -> caller.read("/floor/read/due?unit=" + unit + "&on=2027-01-15"));
        double[] rest = each(40, () -> caller.read(path));
        printEach("overdue checks of unit " + unit + ", page of 50, floor", floor);
        printEach("overdue checks of unit " + unit + ", page of 50, REST", rest);
    }

    private void handOver() {
        if (!caller.get("/api/v1/equipment/kinds?limit=500").contains('"' + KIND + '"')) {
            caller.post("/api/v1/equipment/kinds", """
                    {"kindCode": "%s", "validFrom": "2026-01-01",
                     "details": {"name": "Bộ đàm đo kiểm", "category": "MEANS", "unitOfMeasure": "cái",
                       "tracking": "SERIAL", "fundingSource": "LOCAL", "certificateNeeded": false,
                       "legalBasis": "Đo kiểm"},
                     "decision": {"number": "1/QĐ", "date": "2026-01-01", "issuer": "Đo kiểm"}}""".formatted(KIND));
        }
        List<List<String>> pieces =
                IntStream.range(0, LISTS * 2).mapToObj(this::received).toList();
        double[] floor = one(
                pieces.subList(0, LISTS),
                serials -> caller.post("/floor/read/handover", store + "\n" + KIND + "\n" + lines(serials)));
        double[] rest = one(
                pieces.subList(LISTS, LISTS * 2),
                serials -> caller.post("/api/v1/equipment/stores/" + store + "/handovers", list(serials)));
        printEach("hand-over of 500 pieces to 50 people, floor", floor);
        printEach("hand-over of 500 pieces to 50 people, REST", rest);
    }

    private List<String> received(int number) {
        List<String> serials = IntStream.range(0, PEOPLE * EACH)
                .mapToObj(piece -> series + "-" + number + "-" + piece)
                .toList();
        caller.post("/api/v1/equipment/receipts", """
                {"storeNo": "%s", "businessDay": "%s", "documentNo": "DK", "documentDate": "%s",
                 "fundingSource": "LOCAL", "lines": [%s]}""".formatted(
                        store, DAY, DAY, serials.stream().map(Equipments::line).collect(Collectors.joining(","))));
        return serials;
    }

    private static String line(String serial) {
        return "{\"kindCode\":\"" + KIND + "\",\"serialNo\":\"" + serial + "\",\"quantity\":1}";
    }

    private String list(List<String> serials) {
        return """
                {"direction": "HAND_OVER", "businessDay": "%s", "officer": "Thủ kho đo kiểm", "people": [%s]}""".formatted(
                        DAY,
                        IntStream.range(0, PEOPLE)
                                .mapToObj(person -> "{\"memberNo\":\"" + people.get(person) + "\",\"lines\":["
                                        + serials.subList(person * EACH, (person + 1) * EACH).stream()
                                                .map(Equipments::line)
                                                .collect(Collectors.joining(","))
                                        + "]}")
                                .collect(Collectors.joining(",")));
    }

    private String lines(List<String> serials) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> people.get(person) + " "
                        + String.join(" ", serials.subList(person * EACH, (person + 1) * EACH)))
                .collect(Collectors.joining("\n"));
    }

    /** Something that is done once for each of several things. */
    private interface Act {
        void on(List<String> serials);
    }

    private static double[] one(List<List<String>> all, Act act) {
        return warm(all.stream()
                .mapToDouble(serials -> seconds(() -> act.on(serials)))
                .toArray());
    }

    private static double[] each(int times, Runnable call) {
        return warm(IntStream.range(0, times).mapToDouble(time -> seconds(call)).toArray());
    }

    /** The first third warms up; the others in order. */
    private static double[] warm(double[] seconds) {
        double[] warm = Arrays.copyOfRange(seconds, seconds.length / 3, seconds.length);
        Arrays.sort(warm);
        return warm;
    }

    private static double seconds(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, double seconds, String told) {
        System.out.printf(Locale.ROOT, "%-60s %8.2f s   %s%n", what, seconds, told);
    }

    private static void printEach(String what, double[] seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-60s p50 %.1f ms, worst of %d %.1f ms%n",
                what,
                seconds[seconds.length / 2] * 1000,
                seconds.length,
                seconds[seconds.length - 1] * 1000);
    }
}

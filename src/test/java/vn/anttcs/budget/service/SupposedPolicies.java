package vn.anttcs.budget.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.reading.PackageReader;

/** Policies at random that pay by the month, for nights, and for illness, accident and death, with limits or without. */
final class SupposedPolicies {
    private static final PolicyArea AREA = new PolicyArea.OfUnits(Set.of(SupposedForce.COMMUNE), 1);
    private static final String ITEM = """
            {"item": "%s", "name": {"vi": "thử", "en": "test"}, "basis": "Art. 1", "per": "%s", %s, "amount": %s,
             "rounding": {"mode": "HALF_UP", "step": %d}, "funding": {"source": "%s"}%s}""";
    private static final Set<String> ITEMS = Set.of("SUPPORT", "NIGHT_DUTY", "CARE", "COST_SHARE", "DEATH_SUPPORT");

    private final Random random;

    SupposedPolicies(Random random) {
        this.random = random;
    }

    PolicyBook.Entry present() {
        return entry("PRESENT", "\"validFrom\": \"2026-01-01\"", items(true));
    }

    PolicyBook.Entry withoutEvents() {
        return entry("MONTHLY", "\"validFrom\": \"2026-01-01\"", items(false));
    }

    /** One that takes the place of the policy in force, sometimes within a month. */
    PolicyBook.Entry draft() {
        String validity = random.nextBoolean()
                ? "\"validFrom\": \"2026-03-01\", \"repeals\": [{\"policy\": \"PRESENT\", \"from\": \"2026-03-01\"}]"
                : "\"validFrom\": \"2026-03-11\", \"firstMonth\": \"BY_DAYS\", \"repeals\": [{\"policy\": \"PRESENT\", \"from\": \"2026-03-11\"}]";
        return entry("DRAFT", validity, items(true));
    }

    private Stream<String> items(boolean events) {
        Stream<String> always = Stream.of(
                item("SUPPORT", "MONTH", month(), dong(2_000_000), yearly(6_000_000)),
                item(
                        "NIGHT_DUTY",
                        "DUTY",
                        "\"duty\": {\"kinds\": [\"NIGHT\"], \"count\": \"ENTRIES\"}",
                        dong(200_000),
                        counted()));
        return events
                ? Stream.concat(
                        always,
                        Stream.of(
                                item(
                                        "CARE",
                                        "EVENT",
                                        kinds("ILLNESS", "ACCIDENT"),
                                        "{\"product\": [" + dong(300_000) + ", {\"fact\": \"HOSPITAL_DAYS\"}]}",
                                        random.nextBoolean() ? yearly(4_000_000) : counted()),
                                item(
                                        "COST_SHARE",
                                        "EVENT",
                                        kinds("ACCIDENT"),
                                        "{\"fact\": \"COST\"}",
                                        yearly(20_000_000)),
                                item("DEATH_SUPPORT", "EVENT", kinds("DEATH"), dong(50_000_000), "")))
                : always;
    }

    private String item(String code, String per, String kind, String amount, String limits) {
        return ITEM.formatted(
                code,
                per,
                kind,
                amount,
                random.nextBoolean() ? 1 : 1000,
                random.nextBoolean() ? "LOCAL_BUDGET" : "CENTRAL_BUDGET",
                limits);
    }

    private static String month() {
        return "\"month\": {\"treatment\": \"BY_DAYS\", \"denominator\": \"CALENDAR\", \"state\": \"EACH_DAY\", \"suspended\": \"EXCLUDED\"}";
    }

    private static String kinds(String... kinds) {
        return "\"event\": {\"kinds\": "
                + Stream.of(kinds).map(kind -> "\"" + kind + "\"").collect(Collectors.joining(", ", "[", "]")) + "}";
    }

    private String dong(int most) {
        return "{\"dong\": " + (1 + random.nextInt(most)) + "}";
    }

    private String yearly(int most) {
        return random.nextBoolean()
                ? ""
                : ", \"limits\": [{\"dong\": %d, \"per\": \"YEAR\"}]".formatted(1 + random.nextInt(most));
    }

    private String counted() {
        return random.nextBoolean()
                ? ""
                : ", \"limits\": [{\"quantity\": %d, \"per\": \"YEAR\"}]".formatted(1 + random.nextInt(4));
    }

    private static PolicyBook.Entry entry(String code, String validity, Stream<String> items) {
        Map<String, Object> document =
                Packages.json("""
                {"format": "anttcs-policy/1", "code": "%s", "name": {"vi": "thử", "en": "test"},
                 "resolution": {"number": "1/2026/NQ-HĐND", "date": "2025-12-01", "council": "HĐND"},
                 "text": {"vi": "thử", "en": "test"}, "territory": [{"unit": "14758", "on": "2026-01-01"}],
                 %s, "items": [%s], "goldenCases": []}""".formatted(code, validity, items.collect(Collectors.joining(", "))));
        PackageReader.Reading reading =
                new PackageReader(Packages.references(), known -> Optional.of(ITEMS)).read(document);
        if (!reading.isSound()) {
            throw new IllegalStateException(reading.mistakes().toString());
        }
        return new PolicyBook.Entry(CompiledPolicy.of(reading.policy()), 1, List.of(AREA));
    }
}

package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A payment run and the budget of its year: warned of, stopped, spent at its approval, paid and returned. */
class RunBudgetIT {
    private static final Path GIVEN = Path.of("src", "test", "resources", "cases", "run-budget.json");
    private static final String OFFICER = "officerOfThanhHoa";
    private static final String FINANCE = "financeOfficerOfThanhHoa";

    private final Run run = Run.after(given());

    private static List<Case.Step> given() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(GIVEN))) {
            return Case.steps(reader.readObject());
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private Result call(String caller, String operation, String input) {
        try (JsonReader reader = Json.createReader(new StringReader(input.replace('\'', '"')))) {
            return RestDoor.call(Callers.of(caller), run.request(operation, reader.readObject(), null, null));
        }
    }

    private Map<String, Object> done(String caller, String operation, String input) {
        Result result = call(caller, operation, input);
        assertThat(result.code()).as("%s: %s", operation, result).isNull();
        return result.view();
    }

    private static long number(Map<String, Object> view, String name) {
        return Long.parseLong(String.valueOf(view.get(name)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> view, String name) {
        return (List<Map<String, Object>>) view.getOrDefault(name, List.of());
    }

    private Map<String, Object> payment() {
        return done("administrator", "getPaymentRun", "{'runNo': '{run}'}");
    }

    private Map<String, Object> position(String unit, String more) {
        return done(
                "administrator",
                "getBudgetPosition",
                "{'unitCode': '" + unit + "', 'budgetYear': 2026, 'fundingSource': '{source}'" + more + "}");
    }

    private void allocate(String kind, long dong) {
        done(
                FINANCE,
                "allocateBudget",
                "{'unitCode': '14848', 'budgetYear': 2026, 'kind': '" + kind
                        + "', 'lines': [{'fundingSource': '{source}',"
                        + " 'fundingLevel': 'PROVINCE', 'amountDong': " + dong + "}], 'decision': {'number':"
                        + " '{unique}/QĐ-UBND', 'date': '2025-12-20', 'issuer': 'Ủy ban nhân dân tỉnh Thanh Hóa'}}");
    }

    @Test
    void follow_each_other() {
        Map<String, Object> line = rows(position("14848", ""), "lines").get(0);
        long whole = rows(payment(), "totals").stream()
                .filter(total -> total.get("fundingSource").equals(line.get("fundingSource")))
                .mapToLong(total -> number(total, "amountDong"))
                .sum();
        assertThat(whole).isPositive();
        assertThat(number(position("14848", ""), "preparedDong")).isEqualTo(whole);
        assertThat(rows(payment(), "budgetExcesses")).isEmpty();

        allocate("ALLOCATE", whole - 1);
        assertThat(rows(payment(), "budgetExcesses")).singleElement().satisfies(excess -> {
            assertThat(excess).containsEntry("mode", "WARN").containsEntry("unitCode", "14848");
            assertThat(number(excess, "excessDong")).isEqualTo(1);
        });

        done(
                FINANCE,
                "setBudgetCeiling",
                "{'unitCode': '14848', 'budgetYear': 2026, 'fundingSource': '{source}', 'mode': 'STOP', 'decision':"
                        + " {'number': '{unique}/QĐ-UBND', 'date': '2025-12-20', 'issuer': 'Ủy ban nhân dân tỉnh'}}");
        Result stopped = call(OFFICER, "approvePaymentRun", "{'runNo': '{run}'}");
        assertThat(stopped.code()).isEqualTo("REFUSED");
        assertThat(stopped.errors()).containsExactly("BUDGET_CEILING@runNo");
        assertThat(number(position("14848", ""), "spentDong")).isZero();

        allocate("ADJUST", 1);
        done(OFFICER, "approvePaymentRun", "{'runNo': '{run}'}");
        Map<String, Object> spent = position("14848", "");
        assertThat(number(spent, "spentDong")).isEqualTo(whole);
        assertThat(number(spent, "unpaidDong")).isEqualTo(whole);
        assertThat(number(spent, "preparedDong")).isZero();
        assertThat(number(spent, "remainingDong")).isZero();
        assertThat(number(position("38", ""), "spentDong")).isEqualTo(whole);
        assertThat(number(position("14848", ", 'validOn': '2026-01-31'"), "spentDong"))
                .isZero();

        done(FINANCE, "markPaid", "{'runNo': '{run}', 'paidOn': '{today}'}");
        assertThat(number(position("14848", ""), "unpaidDong")).isZero();
        done(
                FINANCE,
                "markReturned",
                "{'runNo': '{run}', 'returnedOn': '{today}', 'reason': 'Sai tài khoản', 'members': [{'memberNo':"
                        + " '{member}'}]}");
        Map<String, Object> returned = position("14848", "");
        assertThat(number(returned, "unpaidDong")).isPositive().isLessThan(whole);
        assertThat(number(returned, "spentDong")).isEqualTo(whole);
    }
}

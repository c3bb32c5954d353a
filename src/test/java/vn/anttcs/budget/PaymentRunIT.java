package vn.anttcs.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Payment runs as offices use them: late facts, late resolutions, members who leave, and two runs side by side. */
class PaymentRunIT {

    private static List<JsonObject> items(JsonObject page) {
        return page.getJsonArray("items").stream().map(JsonValue::asJsonObject).toList();
    }

    private static long number(JsonObject of, String name) {
        return of.getJsonNumber(name).longValueExact();
    }

    private static JsonObject of(List<JsonObject> rows, String memberNo) {
        return rows.stream()
                .filter(row -> row.getString("memberNo").equals(memberNo))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> words(JsonObject row, String list, String name) {
        return row.getJsonArray(list).stream().map(word -> word.asJsonObject().getString(name));
    }

    @Test
    void late_facts_and_late_resolutions_come_as_differences_and_too_much_is_carried_forward() {
        TestBudget budget = new TestBudget("14011");
        budget.policy(2_000_000, 1_000_000);
        String head = budget.member("HEAD", "2025-08-20");
        String promoted = budget.member("MEMBER", "2025-08-20");
        String left = budget.member("MEMBER", "2025-08-20");

        JsonObject january = budget.prepared("14011", "2026-01");
        assertThat(number(january, "payableDong")).isEqualTo(4_000_000);
        assertThat(january.getString("payableInWords")).isEqualTo("Bốn triệu đồng");
        HttpResponse<String> alone =
                budget.administrator.post("/api/v1/payment-runs/" + january.getString("runNo") + "/approval", "{}");
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("PAYMENT_SECOND_PERSON");
        assertThat(budget.approved(january).getString("state")).isEqualTo("APPROVED");

        // Known too late: one was promoted at the beginning of January, another had left before it.
        budget.discharge(left, "2025-12-20");
        budget.position(head, "MEMBER", "2026-01-01");
        budget.position(promoted, "HEAD", "2026-01-01");
        JsonObject february = budget.prepared("14011", "2026-02");
        assertThat(number(february, "monthDong")).isEqualTo(3_000_000);
        assertThat(number(february, "differenceDong")).isEqualTo(-1_000_000);
        assertThat(number(february, "carriedOutDong")).isEqualTo(-1_000_000);
        assertThat(number(february, "payableDong")).isEqualTo(3_000_000);
        String lines = "payment-runs/" + february.getString("runNo") + "/lines?differences=true";
        List<JsonObject> differences = items(budget.get(lines));
        assertThat(differences).hasSize(3).allMatch(line -> line.getString("month")
                .equals("2026-01"));
        assertThat(number(of(differences, promoted), "amountDong")).isEqualTo(1_000_000);
        assertThat(words(of(differences, promoted), "causes", "cause")).containsExactly("FACTS");
        assertThat(number(of(differences, head), "amountDong")).isEqualTo(-1_000_000);
        assertThat(number(of(differences, left), "amountDong")).isEqualTo(-1_000_000);
        assertThat(words(of(differences, left), "causes", "cause")).containsExactly("SERVICE");
        assertThat(of(differences, left).getString("approvedInRunNo")).isEqualTo(january.getString("runNo"));
        List<JsonObject> carried =
                items(budget.get("payment-runs/" + february.getString("runNo") + "/members?review=CARRIED"));
        assertThat(carried).hasSize(1);
        assertThat(words(carried.get(0), "notices", "review")).contains("GONE", "DIFFERENCE", "CARRIED");
        sheets(budget, february, promoted);
        budget.approved(february);

        // A late resolution: both months change again, and what was approved before counts once.
        budget.policy(2_500_000, 1_200_000);
        JsonObject march = budget.prepared("14011", "2026-03");
        assertThat(number(march, "monthDong")).isEqualTo(3_700_000);
        assertThat(number(march, "differenceDong")).isEqualTo(2 * 700_000);
        assertThat(number(march, "carriedInDong"))
                .as("the one who left is in no month any more")
                .isZero();
        assertThat(items(budget.get("payment-runs/" + march.getString("runNo") + "/lines?differences=true")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(words(line, "causes", "cause")).containsExactly("POLICY"));
        String before =
                budget.get("payment-runs/" + february.getString("runNo")).toString();
        budget.approved(march);
        assertThat(budget.get("payment-runs/" + february.getString("runNo")).toString())
                .isEqualTo(before);
        assertThat(items(budget.get(lines))).isEqualTo(differences);
        assertThat(number(budget.prepared("14011", "2026-03"), "members"))
                .as("nothing is paid twice")
                .isZero();
    }

    private static void sheets(TestBudget budget, JsonObject run, String member) {
        JsonObject sheet = budget.get("payment-runs/" + run.getString("runNo") + "/members/" + member
                + "/months/2026-01/sheets/" + budget.item());
        JsonObject now = sheet.getJsonArray("computed").getJsonObject(0);
        JsonObject then = sheet.getJsonArray("approved").getJsonObject(0);
        assertThat(now.getBoolean("whole")).isTrue();
        assertThat(then.getBoolean("whole")).isTrue();
        assertThat(now.getString("document")).contains("\"HEAD\"", "\"amountDong\":2000000", member);
        assertThat(then.getString("document")).contains("\"amountDong\":1000000", member);
    }

    @Test
    void of_two_runs_side_by_side_one_is_approved_and_a_province_pays_nobody_again() {
        TestBudget budget = new TestBudget("14038");
        budget.policy(2_000_000, 1_000_000);
        String member = budget.member("MEMBER", "2025-08-20");
        JsonObject one = budget.prepared("14038", "2026-01");
        JsonObject other = budget.prepared("14038", "2026-01");
        JsonObject later = budget.prepared("14038", "2026-02");
        assertThat(number(later, "payableDong"))
                .as("with January, which nobody approved")
                .isEqualTo(2_000_000);
        budget.approved(one);
        for (JsonObject stale : List.of(other, later)) {
            HttpResponse<String> refused =
                    budget.approver.post("/api/v1/payment-runs/" + stale.getString("runNo") + "/approval", "{}");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("PAYMENT_LINE_CHANGED", member);
            TestBudget.post(
                    budget.administrator,
                    "payment-runs/" + stale.getString("runNo") + "/cancellation",
                    "{\"reason\": \"Lập lại\"}");
        }
        List<JsonObject> again = items(
                budget.get("payment-runs/" + budget.prepared("14038", "2026-01").getString("runNo") + "/members"));
        assertThat(again).isEmpty();
        delivery(budget, one, member);
    }

    private static void delivery(TestBudget budget, JsonObject run, String member) {
        String path = "payment-runs/" + run.getString("runNo");
        String today =
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        String paid = "{\"paidOn\": \"" + today + "\", \"note\": \"UNC 12\"}";
        assertThat(number(TestBudget.post(budget.administrator, path + "/payments", paid), "payableDong"))
                .isEqualTo(1_000_000);
        TestBudget.post(budget.administrator, path + "/returns", """
                {"returnedOn": "%s", "reason": "Sai số tài khoản", "members": [{"memberNo": "%s"}]}""".formatted(today, member));
        TestBudget.post(budget.administrator, path + "/payments", """
                {"paidOn": "%s", "members": [{"memberNo": "%s"}]}""".formatted(today, member));
        JsonObject state = items(budget.get(path + "/members")).get(0);
        assertThat(state.getString("payState")).isEqualTo("PAID_AGAIN");
        assertThat(words(state, "acts", "payState")).containsExactly("PAID", "RETURNED", "PAID_AGAIN");
        assertThat(file(budget, path, "PRINT"))
                .contains("DANH SÁCH CHI TRẢ", "Tháng 01/2026", "1.000.000", "Một triệu đồng", "Lê Văn An", member);
        assertThat(file(budget, path, "BANK_CSV")).contains("Lê Văn An,", ",1000000,", "Một triệu đồng");
        assertThat(file(budget, path, "TREASURY_CSV")).contains("Hỗ trợ thử,LOCAL_BUDGET,PROVINCE,,1000000");
        assertThat(file(budget, path, "XLSX")).startsWith("PK");
    }

    private static String file(TestBudget budget, String path, String kind) {
        byte[] content =
                Base64.getDecoder().decode(budget.get(path + "/files/" + kind).getString("content"));
        return new String(content, kind.equals("XLSX") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}

package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.anttcs.server.Http;

/** Existing equipment is loaded by file: into a store, a team and members, once, with every fault named. */
class EquipmentImportIT {
    private static final Http ADMINISTRATOR = Http.administrator();
    private static final String COMMUNE = "14758";
    private static final String END = ",12/QĐ-UBND,01/03/2026,UBND phường Hàm Rồng,\r\n";

    private final String unique =
            String.format("%06d", ThreadLocalRandom.current().nextInt(1_000_000));
    private final String decision =
            "{\"number\": \"" + unique + "/QĐ-UBND\", \"date\": \"2025-06-20\", \"issuer\": \"Ủy ban nhân dân\"}";
    private final String citizen = "038085" + unique;
    private final String place = made("/api/v1/residential-units", """
            {"communeCode": "%s", "name": "Thôn %s", "kind": "VILLAGE", "formerTerritory": "38",
             "validFrom": "2025-07-01", "decision": %s}""".formatted(COMMUNE, unique, decision))
            .getString("code");
    private final String team = made("/api/v1/teams", """
            {"communeCode": "%s", "name": "Tổ %s", "residentialUnits": [{"code": "%s"}], "authorisedStrength": 3,
             "validFrom": "2025-07-01", "decision": %s}""".formatted(COMMUNE, unique, place, decision))
            .getString("teamCode");
    private final String member = member();
    private final String store = store(COMMUNE);
    private final String shoes = kind("G", "QUANTITY", "\"sizes\": [{\"size\": \"40\"}],", false);
    private final String baton = kind("C", "SERIAL", "", true);

    private String member() {
        JsonObject done = new Imports(ADMINISTRATOR)
                .done(
                        "MEMBERS",
                        ADMINISTRATOR.get("/api/v1/imports/templates/MEMBERS").body()
                                + team + "," + citizen + ",Lê Văn An,Nam,12/04/1985,Kinh,THPT,,,Hàm Rồng,,Tổ viên,"
                                + "20/08/2025,,," + unique + "/QĐ-UBND,20/06/2025,UBND phường Hàm Rồng,\r\n");
        assertThat(Imports.number(done, "stored")).as(done.toString()).isEqualTo(1);
        return Imports.pages(ADMINISTRATOR, "/api/v1/members?citizenId=" + citizen)
                .get(0)
                .getString("memberNo");
    }

    private String store(String unit) {
        return made("/api/v1/equipment/stores", """
                {"unitCode": "%s", "name": "Kho %s", "validFrom": "2025-07-01", "decision": %s}""".formatted(unit, unique, decision))
                .getString("storeNo");
    }

    private String kind(String letter, String tracking, String sizes, boolean certificate) {
        return made("/api/v1/equipment/kinds", """
                {"kindCode": "%s%s", "validFrom": "2025-07-01", "decision": %s, "details": {"name": "Loại %s",
                 "category": "MEANS", "unitOfMeasure": "cái", "tracking": "%s", %s "fundingSource": "LOCAL",
                 "certificateNeeded": %s, "legalBasis": "Thông tư 14/2024/TT-BCA"}}""".formatted(
                                letter, unique, decision, letter, tracking, sizes, certificate))
                .getString("kindCode");
    }

    private static JsonObject made(String path, String body) {
        HttpResponse<String> answer = ADMINISTRATOR.post(path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 201);
        return Imports.object(answer);
    }

    private static String file(List<String> rows) {
        return ADMINISTRATOR.get("/api/v1/imports/templates/EQUIPMENT").body() + String.join(END, rows) + END;
    }

    private List<String> sound() {
        return List.of(
                store + ",,," + shoes + ",40,,,10,Dùng được,01/01/2024,412500",
                "," + team + ",," + shoes + ",40,,,2,Hư hỏng,01/01/2024,",
                ",," + member + "," + shoes + ",40,,,1,Dùng được,01/09/2025,",
                ",," + citizen + "," + baton + ",,,S" + unique + ",1,Dùng được,01/09/2025,");
    }

    private static List<String> held(String holder) {
        return Imports.pages(ADMINISTRATOR, "/api/v1/equipment/holdings?limit=500&" + holder).stream()
                .map(item -> item.getString("kindCode").charAt(0) + " " + Imports.number(item, "quantity") + " "
                        + item.getString("state"))
                .toList();
    }

    private static List<String> found(Imports imports, JsonObject job, boolean repairs) {
        return imports.errors(job.getString("importNo"), repairs).stream()
                .map(error -> Imports.number(error, "row") + " " + error.getString("code"))
                .collect(Collectors.toList());
    }

    @Test
    void what_is_held_is_taken_over_once_with_its_day_and_a_warning_where_no_certificate_is() {
        Imports imports = new Imports(ADMINISTRATOR);
        JsonObject tried = imports.tried("EQUIPMENT", file(sound()));
        assertThat(Imports.number(tried, "stored")).as(tried.toString()).isEqualTo(4);
        assertThat(held("storeNo=" + store)).isEmpty();
        JsonObject done = imports.done("EQUIPMENT", file(sound()));
        assertThat(Imports.number(done, "stored")).as(done.toString()).isEqualTo(4);
        assertThat(found(imports, done, true)).containsExactly("5 EQUIPMENT_WITHOUT_CERTIFICATE");
        assertThat(held("storeNo=" + store)).containsExactly("G 10 SERVICEABLE");
        assertThat(held("teamCode=" + team)).containsExactly("G 2 DAMAGED");
        assertThat(held("memberNo=" + member)).containsExactly("C 1 SERVICEABLE", "G 1 SERVICEABLE");
        assertThat(held("memberNo=" + member + "&validOn=2025-08-31")).isEmpty();
        assertThat(Imports.object(ADMINISTRATOR.get("/api/v1/equipment/kinds/" + baton + "/items/S" + unique))
                        .getString("sinceDay"))
                .isEqualTo("2025-09-01");
        JsonObject again = imports.done("EQUIPMENT", file(sound()));
        assertThat(Imports.number(again, "stored")).isZero();
        assertThat(found(imports, again, false))
                .containsExactlyInAnyOrder(
                        "2 EQUIPMENT_OPENED_ALREADY",
                        "3 EQUIPMENT_OPENED_ALREADY",
                        "4 EQUIPMENT_OPENED_ALREADY",
                        "5 EQUIPMENT_SERIAL_TAKEN");
        assertThat(held("storeNo=" + store)).containsExactly("G 10 SERVICEABLE");
    }

    @Test
    void every_fault_of_a_row_is_named_and_comes_back_in_the_file_to_correct() {
        String province = store("38");
        List<String> rows = List.of(
                province + ",,," + shoes + ",40,,,3,Dùng được,01/01/2024,",
                store + "," + team + ",," + shoes + ",40,,,1,Dùng được,01/01/2024,",
                "KHO999999,,," + shoes + ",40,,,1,Dùng được,01/01/2024,",
                store + ",,,NO_SUCH_KIND,,,,1,Dùng được,01/01/2024,",
                store + ",,," + shoes + ",41,,,1,Dùng được,01/01/2024,",
                store + ",,," + baton + ",,,,1,Dùng được,01/01/2024,",
                store + ",,," + baton + ",,,X" + unique + ",2,Dùng được,01/01/2024,",
                store + ",,," + baton + ",,,X" + unique + ",1,Dùng được,01/01/2024,",
                store + ",,," + shoes + ",40,,,1,Dùng được,01/01/2024,",
                store + ",,," + shoes + ",40,,,5,Dùng được,01/01/2024,",
                store + ",,," + shoes + ",40,,,0,Mất,01/01/2099,");
        Imports imports = new Imports(ADMINISTRATOR);
        JsonObject done = imports.done("EQUIPMENT", file(rows));
        assertThat(Imports.number(done, "stored")).as(done.toString()).isEqualTo(1);
        assertThat(held("storeNo=" + province)).containsExactly("G 3 SERVICEABLE");
        assertThat(found(imports, done, false))
                .contains(
                        "3 EQUIPMENT_ONE_HOLDER",
                        "4 EQUIPMENT_HOLDER_UNKNOWN",
                        "5 EQUIPMENT_KIND_UNKNOWN",
                        "6 EQUIPMENT_SIZE",
                        "7 EQUIPMENT_SERIAL",
                        "8 EQUIPMENT_ONE_PIECE",
                        "9 EQUIPMENT_SERIAL_TWICE",
                        "11 EQUIPMENT_OPENED_TWICE",
                        "12 NUMBER_RANGE",
                        "12 WORD_UNKNOWN",
                        "12 DAY_IN_FUTURE");
        String corrections = imports.corrections(done.getString("importNo"));
        assertThat(corrections)
                .contains("Không có nơi giữ KHO999999", "NO_SUCH_KIND")
                .doesNotContain(province);
    }

    @Test
    void who_may_not_enter_equipment_may_not_load_it() {
        Imports finance = new Imports(Officers.make(ADMINISTRATOR, "FINANCE_OFFICER", COMMUNE));
        assertThat(finance.send("EQUIPMENT", true, Imports.bytes("x"), java.util.Map.of())
                        .statusCode())
                .isEqualTo(403);
        Imports elsewhere = new Imports(Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "01"));
        JsonObject tried = elsewhere.tried("EQUIPMENT", file(sound()));
        assertThat(Imports.number(tried, "stored")).isZero();
        assertThat(found(elsewhere, tried, false)).contains("2 OUTSIDE_TERRITORY", "5 OUTSIDE_TERRITORY");
    }
}

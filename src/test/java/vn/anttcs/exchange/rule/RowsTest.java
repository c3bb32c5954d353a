package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.shared.Decision;

/** Rows of residential units and teams as values. */
class RowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Decision DECISION =
            new Decision("01/QĐ-UBND", LocalDate.of(2025, 7, 1), "Ủy ban nhân dân xã", "Lê Thị Bình", null);

    private RowReader reader;

    private ImportRow read(ImportTemplate template, List<String> sound, String field, String value) {
        List<String> cells = new ArrayList<>(sound);
        if (field != null) {
            cells.set(template.columns().indexOf(template.column(field)), value == null ? "" : value);
        }
        reader = new RowReader(new Headings(template, template.headings()));
        reader.row(cells);
        return ImportRow.read(template, reader, TODAY);
    }

    private ResidentialUnitRow unit(String field, String value) {
        List<String> sound = List.of(
                "16471",
                "R1",
                "Thôn 1",
                "Thôn",
                "II",
                "180",
                "640",
                "2.4",
                "38",
                "01/07/2025",
                "01/QĐ-UBND",
                "01/07/2025",
                "Ủy ban nhân dân xã",
                "Lê Thị Bình");
        return (ResidentialUnitRow) read(ImportTemplate.RESIDENTIAL_UNITS, sound, field, value);
    }

    private TeamRow team(String field, String value) {
        List<String> sound = List.of(
                "16471",
                "T1",
                "Tổ 1",
                "R1;R2",
                "3",
                "01/07/2025",
                "01/QĐ-UBND",
                "01/07/2025",
                "Ủy ban nhân dân xã",
                "Lê Thị Bình");
        return (TeamRow) read(ImportTemplate.TEAMS, sound, field, value);
    }

    private List<FindingCode> codes() {
        return reader.findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_sound_row_is_all_of_its_values() {
        assertThat(unit(null, null))
                .isEqualTo(new ResidentialUnitRow(
                        new CommuneCode("16471", false),
                        "R1",
                        "Thôn 1",
                        "VILLAGE",
                        "II",
                        180,
                        640,
                        new BigDecimal("2.4"),
                        "38",
                        LocalDate.of(2025, 7, 1),
                        DECISION));
        assertThat(codes()).isEmpty();
        assertThat(team(null, null))
                .isEqualTo(new TeamRow(
                        new CommuneCode("16471", false),
                        "T1",
                        "Tổ 1",
                        List.of("R1", "R2"),
                        3,
                        LocalDate.of(2025, 7, 1),
                        DECISION));
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1234, 01234, true, ",
        "16471, 16471, false, ",
        "123, 123, false, 00123",
        "7, 7, false, 00007",
        "12345x, 12345x, false, ",
        "123456, 123456, false, "
    })
    void a_commune_code_of_four_digits_lost_a_zero_and_a_shorter_one_perhaps_more(
            String written, String digits, boolean padded, String candidate) {
        CommuneCode code = unit("communeCode", written).commune();
        assertThat(code).isEqualTo(new CommuneCode(digits, padded));
        assertThat(code.candidate()).isEqualTo(candidate);
    }

    @ParameterizedTest
    @CsvSource({
        "communeCode, , CELL_REQUIRED",
        "code, , CELL_REQUIRED",
        "code, R 1, CODE_FORM",
        "code, -R1, CODE_FORM",
        "code, R12345678901234567890, CELL_TOO_LONG",
        "kind, Phố, WORD_UNKNOWN",
        "unitClass, IV, WORD_UNKNOWN",
        "households, -1, NUMBER_WRONG",
        "households, nhiều, NUMBER_WRONG",
        "households, 1.5, NUMBER_WRONG",
        "households, 1000001, NUMBER_RANGE",
        "residents, 1234567890, NUMBER_WRONG",
        "areaKm2, 2.45678, NUMBER_WRONG",
        "areaKm2, rộng, NUMBER_WRONG",
        "areaKm2, 123456789, NUMBER_WRONG",
        "formerTerritoryCode, 03, FORMER_TERRITORY_UNKNOWN",
        "formerTerritoryCode, 3, FORMER_TERRITORY_UNKNOWN",
        "formerTerritoryCode, 138, FORMER_TERRITORY_UNKNOWN",
        "validFrom, 02/11/2026, DAY_IN_FUTURE",
        "decisionNumber, , CELL_REQUIRED",
        "decisionDate, , CELL_REQUIRED",
        "decisionDate, 02/11/2026, DAY_IN_FUTURE",
        "decisionIssuer, , CELL_REQUIRED"
    })
    void a_residential_unit_with_a_fault_says_which(String field, String value, FindingCode code) {
        ResidentialUnitRow row = unit(field, value);
        assertThat(codes()).containsExactly(code);
        assertThat(reader.findings().get(0).column().field()).isEqualTo(field);
        assertThat(reader.findings().get(0).value()).isEqualTo(value == null ? "" : value);
        assertThat(row.decision() == null).isEqualTo(field.startsWith("decision"));
    }

    @ParameterizedTest
    @CsvSource({
        "households, '1.234', NUMBER_GROUPED, 1234",
        "households, '12,345', NUMBER_GROUPED, 12345",
        "households, '123 456', NUMBER_GROUPED, 123456",
        "formerTerritoryCode, 1, FORMER_TERRITORY_ZERO_LOST, 01",
        "areaKm2, '2,4', DECIMAL_COMMA, 2.4"
    })
    void numbers_as_people_write_them_are_understood_and_shown(
            String field, String value, FindingCode code, String shown) {
        ResidentialUnitRow row = unit(field, value);
        assertThat(codes()).containsExactly(code);
        assertThat(reader.findings().get(0).arguments()).containsExactly(shown);
        String read =
                switch (field) {
                    case "households" -> String.valueOf(row.households());
                    case "areaKm2" -> row.areaKm2().toPlainString();
                    default -> row.formerTerritory();
                };
        assertThat(read).isEqualTo(shown);
    }

    @Test
    void the_ends_of_ranges_belong_to_them() {
        assertThat(unit("households", "0").households()).isZero();
        assertThat(unit("households", "1000000").households()).isEqualTo(1_000_000);
        assertThat(team("authorisedStrength", "1").authorisedStrength()).isEqualTo(1);
        assertThat(team("authorisedStrength", "99").authorisedStrength()).isEqualTo(99);
        assertThat(unit("validFrom", "01/11/2026").validFrom()).isEqualTo(TODAY);
        assertThat(team("validFrom", "01/07/2024").validFrom()).isEqualTo(ImportRow.Law.IN_FORCE);
        assertThat(unit("name", "T".repeat(200)).name()).hasSize(200);
        assertThat(codes()).isEmpty();
        unit("name", "T".repeat(201));
        assertThat(codes()).containsExactly(FindingCode.CELL_TOO_LONG);
        assertThat(reader.findings().get(0).arguments()).containsExactly("201", "200");
        assertThat(unit("code", "R".repeat(20)).code()).hasSize(20);
        assertThat(unit("areaKm2", "12345678.1234").areaKm2()).isEqualTo(new BigDecimal("12345678.1234"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void what_may_be_empty_is_null() {
        assertThat(unit("unitClass", "").unitClass()).isNull();
        assertThat(unit("areaKm2", "").areaKm2()).isNull();
        assertThat(unit("formerTerritoryCode", "").formerTerritory()).isNull();
        assertThat(unit("decisionSigner", "").decision()).isNotNull();
        assertThat(codes()).isEmpty();
        assertThat(unit("households", "").households()).isNull();
        assertThat(codes()).containsExactly(FindingCode.CELL_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "teamCode, , CELL_REQUIRED",
        "residentialUnitCodes, , CELL_REQUIRED",
        "residentialUnitCodes, R1;R2;R1, UNIT_TWICE_IN_CELL",
        "authorisedStrength, 0, NUMBER_RANGE",
        "authorisedStrength, 100, NUMBER_RANGE",
        "validFrom, 30/06/2024, DAY_TOO_EARLY",
        "validFrom, 02/11/2026, DAY_IN_FUTURE"
    })
    void a_team_with_a_fault_says_which(String field, String value, FindingCode code) {
        TeamRow row = team(field, value);
        assertThat(codes()).containsExactly(code);
        assertThat(row.authorisedStrength() == null).isEqualTo(field.equals("authorisedStrength"));
        assertThat(row.validFrom() == null).isEqualTo(field.equals("validFrom"));
    }

    @ParameterizedTest
    @CsvSource({"R1;R2", "R1 ; R2", "'R1,R2'", "R1;R2;", "R1;;R2"})
    void codes_of_places_may_be_separated_as_people_do(String cell) {
        assertThat(team("residentialUnitCodes", cell).residentialUnits()).containsExactly("R1", "R2");
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_row_of_another_width_is_a_fault_and_its_missing_cells_are_not_named_again() {
        ImportTemplate template = ImportTemplate.TEAMS;
        reader = new RowReader(new Headings(template, template.headings()));
        reader.row(List.of("16471", "T1"));
        TeamRow row = (TeamRow) ImportRow.read(template, reader, TODAY);
        assertThat(reader.isWhole()).isFalse();
        assertThat(codes()).containsExactly(FindingCode.ROW_WIDTH);
        assertThat(reader.findings().get(0).arguments()).containsExactly("2", "10");
        assertThat(row.teamCode()).isEqualTo("T1");
        assertThat(row.decision()).isNull();
        assertThat(reader.column("teamCode").heading()).isEqualTo("Mã tổ");
    }

    @ParameterizedTest
    @CsvSource({"Ấp, VILLAGE", "tdp, RESIDENTIAL_GROUP", "thon, VILLAGE", "KHU PHỐ, RESIDENTIAL_GROUP"})
    void words_of_other_regions_are_understood(String word, String kind) {
        assertThat(unit("kind", word).kind()).isEqualTo(kind);
        assertThat(codes()).isEmpty();
    }

    @Test
    void an_unknown_word_is_answered_with_the_nearest_and_all_others() {
        unit("kind", "Thônn");
        assertThat(reader.findings().get(0).arguments()).containsExactly("Thôn", "Thôn | Tổ dân phố");
        unit("kind", "Khác hẳn mọi từ");
        assertThat(reader.findings().get(0).arguments().get(0)).isEqualTo("Thôn");
        unit("kind", "tổ dân ph");
        assertThat(reader.findings().get(0).arguments().get(0)).isEqualTo("Tổ dân phố");
    }

    @Test
    void control_characters_are_refused_and_shown_as_unreadable() {
        unit("name", "Thôn\u0001 1");
        assertThat(codes()).containsExactly(FindingCode.CELL_UNREADABLE);
        assertThat(reader.findings().get(0).value()).isEqualTo("Thôn\uFFFD 1");
        unit("name", "Thôn\t1\r\n");
        assertThat(codes()).containsExactly(FindingCode.TEXT_SPACES);
    }

    @Test
    void long_values_are_shown_by_their_beginning_and_never_cut_within_a_character() {
        assertThat(Finding.of(null, "x".repeat(200), FindingCode.WORD_UNKNOWN).value())
                .hasSize(200)
                .endsWith("x");
        assertThat(Finding.of(null, "x".repeat(201), FindingCode.WORD_UNKNOWN).value())
                .isEqualTo("x".repeat(199) + "…");
        String faces = "x".repeat(198) + "\uD83D\uDE00".repeat(5);
        assertThat(Finding.of(null, faces, FindingCode.WORD_UNKNOWN).value()).isEqualTo("x".repeat(198) + "…");
        assertThat(Finding.of(null, null, FindingCode.WORD_UNKNOWN, "\u0002").arguments())
                .containsExactly("\uFFFD");
    }

    @Test
    void each_repair_of_texts_is_said_once_for_a_row() {
        ImportTemplate template = ImportTemplate.TEAMS;
        reader = new RowReader(new Headings(template, template.headings()));
        reader.row(List.of(
                " 16471",
                "T1 ",
                "Tô\u0309 1",
                "R1",
                "3",
                "01/07/2025",
                "01/QĐ-UBND",
                "01/07/2025",
                "U\u0309y ban",
                ""));
        ImportRow.read(template, reader, TODAY);
        assertThat(codes()).containsExactly(FindingCode.TEXT_SPACES, FindingCode.TEXT_DECOMPOSED);
        assertThat(reader.findings().get(0).column().field()).isEqualTo("communeCode");
    }
}

package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final ImportTemplate MEMBERS = ImportTemplate.MEMBERS;

    private final RowReader reader = new RowReader(new Headings(MEMBERS, MEMBERS.headings()));

    private static List<String> sound() {
        return new ArrayList<>(List.of(
                "T0000001",
                "038080001234",
                "Nguyễn Văn An",
                "Nam",
                "05/07/1980",
                "Kinh",
                "THPT",
                "",
                "0912345678",
                "Thôn 1, xã Đông Tiến",
                "",
                "Tổ trưởng",
                "01/08/2025",
                "",
                "",
                "12/QĐ-UBND",
                "01/08/2025",
                "Ủy ban nhân dân xã Đông Tiến",
                "Lê Thị Bình"));
    }

    private MemberRow read(String field, String value) {
        List<String> cells = sound();
        cells.set(MEMBERS.columns().indexOf(MEMBERS.column(field)), value);
        reader.row(cells);
        return (MemberRow) ImportRow.read(MEMBERS, reader, TODAY);
    }

    private List<FindingCode> codes() {
        return reader.findings().stream().map(Finding::code).toList();
    }

    @Test
    void finds_nothing_in_a_sound_row() {
        MemberRow row = read("teamCode", "T0000001");
        assertThat(codes()).isEmpty();
        assertThat(row.dateOfBirth()).isEqualTo(LocalDate.of(1980, 7, 5));
        assertThat(row.educationLevel()).isEqualTo("UPPER_SECONDARY");
    }

    @ParameterizedTest
    @CsvSource({
        "citizenId, 38080001234, CITIZEN_ID_ZERO_LOST",
        "citizenId, 038 080 001234, CITIZEN_ID_SEPARATED",
        "dateOfBirth, 5/7/1980, DAY_SHORT",
        "dateOfBirth, 1980-07-05, DAY_ISO",
        "fullName, Nguyễn  Văn An, TEXT_SPACES",
        "phone, 912345678, PHONE_ZERO_LOST"
    })
    void repairs_what_can_be_nothing_else(String field, String value, FindingCode code) {
        MemberRow row = read(field, value);
        assertThat(codes()).containsExactly(code);
        assertThat(code.isRepaired()).isTrue();
        assertThat(row.citizenId()).isEqualTo("038080001234");
        assertThat(row.dateOfBirth()).isEqualTo(LocalDate.of(1980, 7, 5));
        assertThat(row.fullName()).isEqualTo("Nguyễn Văn An");
        assertThat(row.phone()).isEqualTo("0912345678");
    }

    @ParameterizedTest
    @CsvSource({
        "citizenId, 3.80801E+10, CITIZEN_ID_SCIENTIFIC",
        "citizenId, 038180001234, CITIZEN_ID_SEX_MISMATCH",
        "citizenId, 038081001234, CITIZEN_ID_BIRTH_YEAR_MISMATCH",
        "citizenId, 38180001234, CITIZEN_ID_ZERO_UNSURE",
        "citizenId, 0380800012, CITIZEN_ID_ZERO_UNSURE",
        "dateOfBirth, 31/02/1980, DAY_IMPOSSIBLE",
        "dateOfBirth, 07/25/1980, DAY_MONTH_FIRST",
        "dateOfBirth, 05/07/80, DAY_TWO_DIGIT_YEAR",
        "dateOfBirth, 29407, DAY_AS_NUMBER",
        "recognisedOn, 02/11/2026, DAY_IN_FUTURE",
        "recognisedOn, 30/06/2024, DAY_TOO_EARLY",
        "position, Giám đốc, WORD_UNKNOWN",
        "phone, 0212345678, PHONE_WRONG",
        "teamCode, Tổ 1, CODE_FORM"
    })
    void refuses_and_names_what_it_cannot_know(String field, String value, FindingCode code) {
        read(field, value);
        assertThat(codes()).contains(code);
        assertThat(code.isRepaired()).isFalse();
    }

    @Test
    void takes_words_without_marks_and_case() {
        assertThat(read("position", "to pho").position()).isEqualTo("DEPUTY");
        assertThat(codes()).isEmpty();
    }

    @Test
    void names_every_fault_of_a_row_at_once() {
        List<String> cells = sound();
        cells.set(2, "");
        cells.set(3, "?");
        cells.set(4, "gần đây");
        reader.row(cells);
        ImportRow.read(MEMBERS, reader, TODAY);
        assertThat(codes())
                .containsExactlyInAnyOrder(FindingCode.CELL_REQUIRED, FindingCode.WORD_UNKNOWN, FindingCode.DAY_WRONG);
    }

    @Test
    void reads_a_column_of_mixed_days_again_and_refuses_what_could_be_either() {
        for (int row = 0; row < 20; row++) {
            read("dateOfBirth", "07/25/1980");
        }
        assertThat(reader.mustReadAgain()).isTrue();
        read("dateOfBirth", "05/07/1980");
        assertThat(codes()).contains(FindingCode.DAY_AMBIGUOUS);
    }
}

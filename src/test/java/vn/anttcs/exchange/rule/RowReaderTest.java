package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.Sex;

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

    @Test
    void reads_every_value_of_a_sound_row() {
        MemberRow row = read("priorityGroup", "Cựu quân nhân");
        assertThat(row)
                .isEqualTo(new MemberRow(
                        "T0000001",
                        "038080001234",
                        "Nguyễn Văn An",
                        Sex.MALE,
                        LocalDate.of(1980, 7, 5),
                        "Kinh",
                        "UPPER_SECONDARY",
                        null,
                        "0912345678",
                        "Thôn 1, xã Đông Tiến",
                        null,
                        "HEAD",
                        LocalDate.of(2025, 8, 1),
                        null,
                        "FORMER_ARMY",
                        new Decision(
                                "12/QĐ-UBND",
                                LocalDate.of(2025, 8, 1),
                                "Ủy ban nhân dân xã Đông Tiến",
                                "Lê Thị Bình",
                                null)));
    }

    @ParameterizedTest
    @CsvSource({
        "dateOfBirth, 31/12/1899, DAY_TOO_EARLY",
        "dateOfBirth, 02/11/2026, DAY_IN_FUTURE",
        "citizenId, 03808000123x, CITIZEN_ID_NOT_DIGITS",
        "citizenId, 0380800012345, CITIZEN_ID_LENGTH",
        "citizenId, 12345, CITIZEN_ID_LENGTH",
        "citizenId, 099080001234, CITIZEN_ID_PLACE_UNKNOWN",
        "citizenId, 038080/01234, CITIZEN_ID_NOT_DIGITS",
        "citizenId, 038:80001234, CITIZEN_ID_NOT_DIGITS",
        "phone, xyz, PHONE_WRONG"
    })
    void names_the_fault_of_one_cell(String field, String value, FindingCode code) {
        MemberRow row = read(field, value);
        assertThat(codes()).contains(code);
        assertThat(reader.findings().get(0).column().field()).isEqualTo(field);
        assertThat(field.equals("citizenId") ? row.citizenId() : null).isNull();
        assertThat(field.equals("phone") ? row.phone() : null).isNull();
    }

    @Test
    void nobody_is_recognised_before_the_eighteenth_birthday() {
        List<String> cells = sound();
        cells.set(1, "038207001234");
        cells.set(4, "02/08/2007");
        reader.row(cells);
        ImportRow.read(MEMBERS, reader, TODAY);
        assertThat(codes()).containsExactly(FindingCode.AGE_BELOW_MINIMUM);
        assertThat(reader.findings().get(0).arguments()).containsExactly("02/08/2025", "01/08/2025");
        cells.set(4, "01/08/2007");
        reader.row(cells);
        ImportRow.read(MEMBERS, reader, TODAY);
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_birth_on_the_first_day_of_1900_is_believed() {
        assertThat(read("dateOfBirth", "01/01/1900").dateOfBirth()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(codes()).containsExactly(FindingCode.CITIZEN_ID_BIRTH_YEAR_MISMATCH);
    }

    @Test
    void two_zeros_are_put_back_when_nothing_else_can_have_stood_there_and_not_without_sex_or_birth() {
        List<String> cells = sound();
        cells.set(1, "1080001234");
        reader.row(cells);
        assertThat(((MemberRow) ImportRow.read(MEMBERS, reader, TODAY)).citizenId())
                .isEqualTo("001080001234");
        cells.set(3, "?");
        reader.row(cells);
        assertThat(((MemberRow) ImportRow.read(MEMBERS, reader, TODAY)).citizenId())
                .isNull();
        assertThat(codes()).contains(FindingCode.CITIZEN_ID_ZERO_UNSURE);
        cells.set(3, "Nam");
        cells.set(4, "");
        reader.row(cells);
        assertThat(((MemberRow) ImportRow.read(MEMBERS, reader, TODAY)).citizenId())
                .isNull();
        assertThat(codes()).contains(FindingCode.CITIZEN_ID_ZERO_UNSURE);
    }

    @Test
    void an_empty_citizen_id_is_missing_and_nothing_else() {
        assertThat(read("citizenId", "").citizenId()).isNull();
        assertThat(codes()).containsExactly(FindingCode.CELL_REQUIRED);
    }

    @Test
    void the_nine_digits_of_an_old_card_are_taken_as_they_are() {
        assertThat(read("citizenId", "123456789").citizenId()).isEqualTo("123456789");
        assertThat(codes()).isEmpty();
    }

    @Test
    void an_empty_phone_is_none() {
        assertThat(read("phone", "").phone()).isNull();
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_column_with_the_day_first_is_not_read_again() {
        for (int row = 0; row < 20; row++) {
            read("dateOfBirth", "25/07/1980");
        }
        assertThat(reader.mustReadAgain()).isFalse();
        assertThat(read("dateOfBirth", "05/07/1980").dateOfBirth()).isEqualTo(LocalDate.of(1980, 7, 5));
        assertThat(codes()).isEmpty();
    }
}

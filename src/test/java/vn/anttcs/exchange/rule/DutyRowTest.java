package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of a file of duty says. */
class DutyRowTest {
    private static final ImportTemplate DUTY = ImportTemplate.DUTY;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final RowReader reader = new RowReader(new Headings(DUTY, DUTY.headings()));

    private DutyRow read(String field, String value) {
        List<String> cells = new ArrayList<>(
                List.of("TO000124", "TV0000123", "07/03/2026", "Ca", "4.5", "KH0000012", "14758", "Tuần tra"));
        cells.set(DUTY.columns().indexOf(DUTY.column(field)), value);
        reader.row(cells);
        return (DutyRow) ImportRow.read(DUTY, reader, TODAY);
    }

    private List<FindingCode> codes() {
        return reader.findings().stream().map(Finding::code).toList();
    }

    @Test
    void finds_nothing_in_a_sound_row() {
        DutyRow row = read("teamCode", "TO000124");
        assertThat(codes()).isEmpty();
        assertThat(row.dutyKind()).isEqualTo("SHIFT");
        assertThat(row.hours()).isEqualByComparingTo(new BigDecimal("4.5"));
        assertThat(row.isComplete()).isTrue();
        assertThat(row.decision()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "dutyKind, truc dem, NIGHT",
        "dutyKind, 'Ngày lễ, tết', PUBLIC_HOLIDAY",
        "dutyKind, ĐIỀU ĐỘNG, MOBILISATION_DAY"
    })
    void takes_words_without_marks_and_case(String field, String value, String kind) {
        assertThat(read(field, value).dutyKind()).isEqualTo(kind);
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "teamCode, '', CELL_REQUIRED",
        "memberNo, '', CELL_REQUIRED",
        "basisNo, '', CELL_REQUIRED",
        "day, 21/03/2026, DAY_IN_FUTURE",
        "day, 30/06/2024, DAY_TOO_EARLY",
        "dutyKind, Ngủ, WORD_UNKNOWN",
        "hours, 24.01, NUMBER_RANGE",
        "hours, 4.125, NUMBER_RANGE",
        "placeCode, Hàm Rồng, COMMUNE_UNKNOWN"
    })
    void refuses_and_names_what_it_cannot_know(String field, String value, FindingCode code) {
        DutyRow row = read(field, value);
        assertThat(codes()).containsExactly(code);
        assertThat(row.isComplete()).isEqualTo(field.equals("hours") || field.equals("placeCode"));
    }

    @Test
    void puts_the_zero_of_a_place_back_and_takes_a_comma_in_hours() {
        assertThat(read("placeCode", "1234").placeCode()).isEqualTo("01234");
        assertThat(codes()).containsExactly(FindingCode.COMMUNE_ZERO_LOST);
        assertThat(read("hours", "4,5").hours()).isEqualByComparingTo(new BigDecimal("4.5"));
        assertThat(codes()).containsExactly(FindingCode.DECIMAL_COMMA);
    }

    @Test
    void lets_hours_and_place_and_note_be_empty() {
        assertThat(read("hours", "").hours()).isNull();
        assertThat(read("placeCode", "").placeCode()).isNull();
        assertThat(codes()).isEmpty();
    }
}

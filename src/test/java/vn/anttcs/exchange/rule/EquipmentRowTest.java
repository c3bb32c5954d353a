package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of a file of existing equipment says. */
class EquipmentRowTest {
    private static final ImportTemplate EQUIPMENT = ImportTemplate.EQUIPMENT;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final RowReader reader = new RowReader(new Headings(EQUIPMENT, EQUIPMENT.headings()));

    private EquipmentRow read(String field, String value) {
        List<String> cells = new ArrayList<>(List.of(
                "",
                "",
                "TV0000123",
                "SHOES",
                "40",
                "",
                "",
                "2",
                "Dùng được",
                "07/03/2023",
                "412500",
                "12/QĐ-UBND",
                "01/03/2026",
                "UBND phường Hàm Rồng",
                ""));
        cells.set(EQUIPMENT.columns().indexOf(EQUIPMENT.column(field)), value);
        reader.row(cells);
        return (EquipmentRow) ImportRow.read(EQUIPMENT, reader, TODAY);
    }

    private List<FindingCode> codes() {
        return reader.findings().stream().map(Finding::code).toList();
    }

    @Test
    void finds_nothing_in_a_sound_row_of_before_the_law() {
        EquipmentRow row = read("memberNo", "038085001234");
        assertThat(codes()).isEmpty();
        assertThat(row.memberNo()).isEqualTo("038085001234");
        assertThat(row.heldSince()).isEqualTo(LocalDate.of(2023, 3, 7));
        assertThat(row.state()).isEqualTo("SERVICEABLE");
        assertThat(row.quantity()).isEqualTo(2);
        assertThat(row.priceDong()).isEqualTo(412_500);
        assertThat(row.decision().number()).isEqualTo("12/QĐ-UBND");
        assertThat(row.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"hu hong, DAMAGED", "DÙNG ĐƯỢC, SERVICEABLE"})
    void takes_words_without_marks_and_case(String word, String state) {
        assertThat(read("state", word).state()).isEqualTo(state);
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kindCode, '', CELL_REQUIRED",
        "quantity, '', CELL_REQUIRED",
        "quantity, 0, NUMBER_RANGE",
        "quantity, 1.5, NUMBER_WRONG",
        "state, Mất, WORD_UNKNOWN",
        "heldSince, 21/03/2026, DAY_IN_FUTURE",
        "heldSince, '', CELL_REQUIRED"
    })
    void refuses_and_names_what_it_cannot_know(String field, String value, FindingCode code) {
        EquipmentRow row = read(field, value);
        assertThat(codes()).containsExactly(code);
        assertThat(row.isComplete()).isFalse();
    }

    @Test
    void reads_grouped_prices_and_lets_them_be_empty() {
        assertThat(read("priceDong", "412.500").priceDong()).isEqualTo(412_500);
        assertThat(codes()).containsExactly(FindingCode.NUMBER_GROUPED);
        assertThat(read("priceDong", "").priceDong()).isNull();
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"memberNo, '', false", "teamCode, TO000124, false", "storeNo, KHO000001, false", "memberNo, TV01, true"
    })
    void names_exactly_one_holder(String field, String value, boolean one) {
        assertThat(read(field, value).hasOneHolder()).isEqualTo(one);
        assertThat(codes()).isEmpty();
    }
}

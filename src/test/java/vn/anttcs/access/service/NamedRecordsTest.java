package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedRecordsTest {
    record Place(String code, String name, String communeCode) {}

    record Places(List<Place> items, String next) {}

    record Sheet(String sheetNo, String teamCode, long correctionNo, String replacesNo, List<Place> entries) {}

    record Post(String post, String title) {}

    record Holiday(LocalDate holiday, String name) {}

    record Rating(Integer ratedYear, LocalDate recordedOn) {}

    @Test
    void a_view_is_called_by_what_it_begins_with() {
        assertThat(NamedRecords.of(new Place("TDP1", "Tổ dân phố 1", "26734"))).containsExactly("TDP1");
        assertThat(NamedRecords.of(new Holiday(LocalDate.of(2027, 1, 1), "Tết Dương lịch")))
                .containsExactly("2027-01-01");
    }

    @Test
    void other_public_numbers_and_the_team_are_named_besides() {
        Sheet sheet = new Sheet("BC0000007", "T0000003", 2, "BC0000005", List.of(new Place("TDP1", "", "")));
        assertThat(NamedRecords.of(sheet)).containsExactly("BC0000007", "T0000003", "BC0000005");
    }

    @Test
    void a_list_names_its_items_each_once() {
        Place first = new Place("TDP1", "Tổ dân phố 1", "26734");
        Place second = new Place("TDP2", "Tổ dân phố 2", "26734");
        assertThat(NamedRecords.of(new Places(List.of(first, second, first), "TDP9")))
                .containsExactly("TDP1", "TDP2");
    }

    @Test
    void what_is_no_number_and_what_is_absent_is_not_named() {
        assertThat(NamedRecords.of(new Post("VILLAGE_HEAD", "Trưởng thôn"))).isEmpty();
        assertThat(NamedRecords.of(new Rating(2026, LocalDate.of(2026, 12, 1)))).isEmpty();
        assertThat(NamedRecords.of(new Place(null, "Tổ dân phố 1", "26734"))).isEmpty();
    }
}

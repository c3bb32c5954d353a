package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final ImportTemplate TEAMS = ImportTemplate.TEAMS;

    @Test
    void takes_the_columns_in_any_order_and_with_the_columns_of_a_correction_file() {
        List<String> headings = new ArrayList<>(TEAMS.headings());
        Collections.reverse(headings);
        headings.addAll(Headings.OF_CORRECTIONS.subList(0, 2));
        Headings read = new Headings(TEAMS, headings);
        assertThat(read.findings()).isEmpty();
        assertThat(read.withoutCorrections(headings)).hasSize(TEAMS.columns().size());
    }

    @Test
    void names_the_nearest_heading_of_an_unknown_one_and_what_is_missing() {
        List<String> headings = new ArrayList<>(TEAMS.headings());
        headings.set(1, "Mã tổ *");
        List<Finding> findings = new Headings(TEAMS, headings).findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(FindingCode.COLUMN_UNKNOWN_NEAR, FindingCode.COLUMN_MISSING);
        assertThat(findings.get(0).arguments()).containsExactly("Mã tổ");
        assertThat(findings.get(1).column().heading()).isEqualTo("Mã tổ");
    }

    @Test
    void a_column_that_stands_twice_is_named_and_an_unknown_one_without_a_near_heading_too() {
        List<String> headings = new ArrayList<>(TEAMS.headings());
        headings.add("Mã tổ");
        headings.add("Ghi chú riêng của địa phương");
        List<Finding> findings = new Headings(TEAMS, headings).findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(FindingCode.COLUMN_TWICE, FindingCode.COLUMN_UNKNOWN);
        assertThat(findings.get(1).value()).isEqualTo("Ghi chú riêng của địa phương");
    }

    @Test
    void cells_of_a_file_that_was_never_corrected_stay_as_they_are() {
        Headings read = new Headings(TEAMS, TEAMS.headings());
        assertThat(read.width()).isEqualTo(TEAMS.columns().size());
        assertThat(read.withoutCorrections(List.of("a", "b"))).containsExactly("a", "b");
    }

    @Test
    void only_the_columns_of_a_correction_file_fall_away_wherever_they_stand() {
        List<String> headings = new ArrayList<>(TEAMS.headings());
        headings.add(1, "What to do");
        Headings read = new Headings(TEAMS, headings);
        assertThat(read.findings()).isEmpty();
        assertThat(read.withoutCorrections(List.of("a", "b", "c"))).containsExactly("a", "c");
        assertThat(read.placeOf("teamCode")).isEqualTo(2);
    }
}

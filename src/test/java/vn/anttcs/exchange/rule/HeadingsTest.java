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
}

package vn.anttcs.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.platform.error.Refusal;

/** A part of a path is text; where the command counts something it is a number, as in a query. */
class PathValuesTest {
    private record Asked(String code, int budgetYear) {}

    private static Asked bound(String code, String year) {
        Map<String, Object> values = new HashMap<>();
        values.put("code", Binder.ofPath(Asked.class, "code", code));
        values.put("budgetYear", Binder.ofPath(Asked.class, "budgetYear", year));
        return Binder.fromJson(Asked.class, values);
    }

    @Test
    void digits_are_a_number_only_where_the_command_has_one() {
        assertThat(bound("00004", "2026")).isEqualTo(new Asked("00004", 2026));
    }

    @Test
    void what_is_no_number_is_refused_by_name() {
        assertThatThrownBy(() -> bound("38", "2026.5"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("budgetYear");
        assertThatThrownBy(() -> bound("38", "9999999999"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("budgetYear");
    }
}

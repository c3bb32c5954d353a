package vn.anttcs.budget.rule.teamsize;

import vn.anttcs.budget.rule.text.Text;

/** Đại lượng: what the size of a residential unit is measured by. */
// The fields hold records and lists that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Measure {
    /** Số hộ. */
    HOUSEHOLDS("số hộ", "households"),
    /** Số nhân khẩu. */
    RESIDENTS("số nhân khẩu", "residents"),
    /** Diện tích, km². */
    AREA_KM2("diện tích (km²)", "area (km²)");

    private final Text title;

    Measure(String vi, String en) {
        title = new Text(vi, en);
    }

    /** Its name in both languages. */
    public Text title() {
        return title;
    }
}

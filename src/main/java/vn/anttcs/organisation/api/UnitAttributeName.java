package vn.anttcs.organisation.api;

import java.util.regex.Pattern;

/** Thuộc tính của đơn vị hành chính: what is recorded of a unit beside its name, each dated for itself. */
public enum UnitAttributeName {
    /** Biên giới. */
    BORDER("true", true),
    /** Hải đảo. */
    ISLAND("true", true),
    /** Miền núi. */
    MOUNTAIN("true", true),
    /** Vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn. */
    SPECIALLY_DIFFICULT("true", true),
    /** Vùng đồng bào dân tộc thiểu số. */
    ETHNIC_MINORITY("true", true),
    /** Địa bàn trọng điểm về quốc phòng. */
    KEY_DEFENCE("true", true),
    /** Địa bàn trọng điểm, phức tạp về an ninh, trật tự. */
    KEY_COMPLEX("true", true),
    /** Vùng lương tối thiểu: I, II, III or IV. */
    WAGE_REGION("I|II|III|IV", true),
    /** Dân số: people, a whole number. */
    POPULATION("\\d{1,10}", false),
    /** Diện tích tự nhiên: square kilometres, at most four decimals. */
    AREA_KM2("\\d{1,7}(\\.\\d{1,4})?", false);

    private final Pattern form;
    private final boolean decided;

    UnitAttributeName(String form, boolean decided) {
        this.form = Pattern.compile(form);
        this.decided = decided;
    }

    /** Whether an authority grants it, so that a successor of the unit needs a decision of its own. */
    public boolean isDecided() {
        return decided;
    }

    /** Whether the text is a value of this attribute. */
    public boolean accepts(String text) {
        return form.matcher(text).matches();
    }

    /** The values it takes, for error texts. */
    public String form() {
        return switch (this) {
            case POPULATION -> "0…9999999999";
            case AREA_KM2 -> "0…9999999.9999";
            default -> form.pattern();
        };
    }
}

package vn.anttcs.shared;

/**
 * Lỗi của số định danh cá nhân: one reason why a text cannot be the citizen id of the person
 * described.
 */
public enum CitizenIdProblem {
    /** Neither 12 digits nor, for an old identity card, 9. */
    LENGTH,
    /** Something other than the digits 0 to 9, or nothing at all. */
    NOT_DIGITS,
    /** The first three digits are no place of birth registration of the 63-province list. */
    PLACE_UNKNOWN,
    /** The fourth digit belongs to the other sex. */
    SEX_MISMATCH,
    /** Century or year of birth in the number differ from the date of birth. */
    BIRTH_YEAR_MISMATCH
}

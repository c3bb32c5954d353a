package vn.anttcs.access.api;

/** The forms of names and codes in the commands of this feature. */
final class AccountForm {
    /** A sign-in name; capitals mean the same as small letters. */
    static final String USER_NAME = "[A-Za-z0-9][A-Za-z0-9._@-]{1,59}";

    /** The code of a unit, or VN for the whole country. */
    static final String UNIT_CODE = "VN|\\d{2}|\\d{3}|\\d{5}";

    static final String GRANT_NO = "G\\d{1,18}";
    static final String TOKEN_NO = "T\\d{1,18}";

    private AccountForm() {}
}

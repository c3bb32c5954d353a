package vn.anttcs.platform.http;

/** Whoever is signed in. What the caller may do is known to the access feature alone. */
public interface Caller {
    /** Internal id of the account. */
    long accountId();

    /** Sign-in name of the account. */
    String name();

    /** The units for which the account has rights, by internal id, for the log. */
    default String unit() {
        return "-";
    }
}

package vn.anttcs.access.api;

/** Loại tài khoản: who signs in with an account. */
public enum AccountKind {
    /** A person. */
    OFFICER,
    /** A client system. */
    SYSTEM
}

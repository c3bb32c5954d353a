package vn.anttcs.access.api;

/** Vai trò: what an account is in the house. Which rights a role has stands in one table of the access feature. */
public enum Role {
    ADMINISTRATOR,
    PROVINCIAL_OFFICER,
    COMMUNE_OFFICER,
    FINANCE_OFFICER,
    AUDITOR,
    INTEGRATION,
    /** Đại biểu, ban của Hội đồng nhân dân: runs and reads simulations, and sees no personal data. */
    COUNCIL_READER
}

package vn.anttcs.personnel.persistence;

/**
 * Chức danh kiêm nhiệm: one other post; the key of the row says which.
 *
 * @param title as it is called there, or null
 */
public record OtherPostFact(String title) {
    /** The key of a row that says that no other post is held. */
    public static final String NONE = "NONE";
}

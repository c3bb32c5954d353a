package vn.anttcs.personnel.api;

/**
 * Tồn đọng: something that a member who leaves still has to give back.
 *
 * @param number the number printed on it, or by which the register knows it
 * @param name what it is; for a document its kind
 */
public record OpenItem(OpenItemKind kind, String number, String name) {}

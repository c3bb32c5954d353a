package vn.anttcs.budget.api;

/**
 * Một lỗi của gói chính sách.
 *
 * @param pointer where, as a JSON pointer; empty for the whole document
 * @param code what kind of mistake, the same in both languages
 */
public record PolicyFinding(String pointer, String code, String textVi, String textEn) {}

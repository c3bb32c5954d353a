package vn.anttcs.budget.rule.reading;

import vn.anttcs.budget.rule.text.Text;

/**
 * Lỗi trong tài liệu.
 *
 * @param pointer the place, a JSON pointer; empty for the whole document
 * @param code what is wrong
 * @param text in words
 */
public record Mistake(String pointer, MistakeCode code, Text text) {}

package vn.anttcs.budget.rule.amount;

import vn.anttcs.budget.rule.text.Text;

/**
 * Bước tính: one step of a calculation.
 *
 * @param path the place in the rule, such as {@code amount/cases/0/then}
 * @param text the sentence
 * @param result what comes out: an exact number, {@code true} or {@code false}
 */
public record Step(String path, Text text, String result) {}

package vn.anttcs.budget.api;

/**
 * A text in both languages.
 */
public record PolicyNote(String vi, String en) {}

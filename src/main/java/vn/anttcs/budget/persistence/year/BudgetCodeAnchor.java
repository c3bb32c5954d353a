package vn.anttcs.budget.persistence.year;

import vn.anttcs.budget.rule.year.BudgetCodeKind;

/** A code of the catalogue: internal id, what it is, and how often it was changed. */
public record BudgetCodeAnchor(long id, BudgetCodeKind kind, String code, long version) {}

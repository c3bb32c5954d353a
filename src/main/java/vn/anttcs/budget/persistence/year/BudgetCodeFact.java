package vn.anttcs.budget.persistence.year;

/** What is said of a code, as it lies in the table; titleEn, parentCode and legalBasis may be null. */
public record BudgetCodeFact(String titleVi, String titleEn, String parentCode, String legalBasis, boolean retired) {}

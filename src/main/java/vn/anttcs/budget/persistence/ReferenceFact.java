package vn.anttcs.budget.persistence;

import java.math.BigDecimal;

/** The value of a reference amount, in đồng or without unit as its name says, and the law that sets it. */
public record ReferenceFact(BigDecimal amount, String legalBasis) {}

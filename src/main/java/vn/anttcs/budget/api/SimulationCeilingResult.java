package vn.anttcs.budget.api;

/**
 * So với trần kinh phí: a ceiling beside what a draft, or the policies in force, come to.
 *
 * @param fundingSource null for all sources
 * @param fundingLevel null for all levels
 * @param policyCode the draft, or null for the policies in force
 * @param months how many months of the year are simulated
 * @param exceededDong by how much, or 0
 */
public record SimulationCeilingResult(
        long budgetYear,
        String fundingSource,
        String fundingLevel,
        String policyCode,
        long months,
        long amountDong,
        long simulatedDong,
        boolean exceeded,
        long exceededDong) {}

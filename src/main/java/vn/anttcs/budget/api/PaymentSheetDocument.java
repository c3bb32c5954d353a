package vn.anttcs.budget.api;

import java.time.Instant;

/**
 * Một phiếu.
 *
 * @param knownOn the recorded time as of which it was computed
 * @param whole whether it holds the facts of the member too; they are read again as of that time, and left out should they no longer fit
 * @param document JSON text, format {@code anttcs-sheet/1}
 */
public record PaymentSheetDocument(String policyCode, Instant knownOn, boolean whole, String document) {}

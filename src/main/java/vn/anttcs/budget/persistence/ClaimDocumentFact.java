package vn.anttcs.budget.persistence;

import java.time.LocalDate;

/** A document of a dossier, as it lies in the table. */
public record ClaimDocumentFact(String title, boolean provided, LocalDate issuedOn, String note) {}

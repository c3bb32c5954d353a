package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Tài liệu kèm theo: one dated piece of evidence for a discharge.
 *
 * @param kind what it is
 * @param date the day it bears, or the day of the refusal
 * @param reference its number or title, by which two pieces of one day are told apart; may be null
 */
public record Evidence(EvidenceKind kind, LocalDate date, String reference) {

    public Evidence {
        Objects.requireNonNull(kind, "a piece of evidence has a kind");
        Objects.requireNonNull(date, "a piece of evidence has a date");
    }
}

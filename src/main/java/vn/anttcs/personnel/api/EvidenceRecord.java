package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.personnel.rule.EvidenceKind;

/**
 * Tài liệu kèm theo: one piece of evidence for a discharge, in commands and views.
 *
 * @param datedOn the day it bears; for a refusal the day of the refusal
 * @param reference its number or title, by which two pieces of one day are told apart
 */
public record EvidenceRecord(
        @NotNull EvidenceKind kind,
        @NotNull LocalDate datedOn,
        @Size(max = 200) String reference) {}

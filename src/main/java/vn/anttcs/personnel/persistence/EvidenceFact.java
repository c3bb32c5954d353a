package vn.anttcs.personnel.persistence;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.EvidenceKind;

/** Tài liệu kèm theo: a piece that counted for a discharge; the row is valid from the day of leaving on. */
public record EvidenceFact(EvidenceKind kind, LocalDate datedOn, String reference) {}

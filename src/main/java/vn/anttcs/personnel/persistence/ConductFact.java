package vn.anttcs.personnel.persistence;

import vn.anttcs.personnel.rule.EvidenceKind;

/**
 * Một lần không chấp hành nhiệm vụ, hoặc một văn bản nhắc nhở: the row is valid from the day on which it happened.
 *
 * @param kind {@code UNJUSTIFIED_REFUSAL} or {@code WRITTEN_REMINDER}
 * @param reference number of the reminder or of the minutes, or null
 */
public record ConductFact(EvidenceKind kind, String reference, String reason) {}

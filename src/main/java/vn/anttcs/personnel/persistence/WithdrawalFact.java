package vn.anttcs.personnel.persistence;

import vn.anttcs.personnel.api.RecordedKind;

/**
 * Việc hủy một ghi nhận.
 *
 * @param kind what was withdrawn
 * @param reason why
 */
public record WithdrawalFact(RecordedKind kind, String reason) {}

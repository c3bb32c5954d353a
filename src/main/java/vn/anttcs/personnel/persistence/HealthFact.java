package vn.anttcs.personnel.persistence;

import java.time.LocalDate;

/** Giấy chứng nhận sức khỏe: the certificate that was the newest for a while, whether still valid or not. */
public record HealthFact(LocalDate issuedOn, LocalDate validUntil, boolean sufficient, String issuer) {}

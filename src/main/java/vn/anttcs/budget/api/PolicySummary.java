package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Chính sách trong danh sách.
 *
 * @param validTo first day on which it no longer holds, or null while it is open
 * @param releasedAt null until it is released
 * @param replacedAt null until another revision takes its place
 */
public record PolicySummary(
        String policyCode,
        long revision,
        PolicyState state,
        String nameVi,
        String nameEn,
        String resolution,
        LocalDate resolutionDate,
        String council,
        LocalDate validFrom,
        LocalDate validTo,
        Instant releasedAt,
        Instant replacedAt,
        long version) {}

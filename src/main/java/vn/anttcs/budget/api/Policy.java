package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Chính sách: one revision of one resolution as data.
 *
 * @param validTo first day on which it no longer holds, or null while it is open
 * @param assumptions what the package assumes and somebody must confirm
 * @param proposedBy null until it is proposed
 * @param proposedAt as proposedBy, null
 * @param releasedBy null until it is released
 * @param releasedAt as releasedBy, null
 * @param replacedAt when another revision took its place, or null
 * @param returnReason why the proposal came back, or null
 * @param version grows with each act
 */
public record Policy(
        String policyCode,
        long revision,
        PolicyState state,
        String nameVi,
        String nameEn,
        String textVi,
        String textEn,
        String resolution,
        LocalDate resolutionDate,
        String council,
        List<PolicyTerritory> territory,
        LocalDate validFrom,
        LocalDate validTo,
        List<PolicyItem> policyItems,
        List<PolicyNote> assumptions,
        String loadedBy,
        Instant loadedAt,
        String proposedBy,
        Instant proposedAt,
        String releasedBy,
        Instant releasedAt,
        Instant replacedAt,
        String returnReason,
        long version) {}

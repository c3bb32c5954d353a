package vn.anttcs.budget.persistence;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.budget.api.PolicyState;

/**
 * One revision of a policy as it is stored.
 *
 * @param head what the package says of itself
 * @param document the package, word for word
 * @param acts who did what with it
 * @param version grows with each act
 */
public record PolicyRow(long id, Head head, PolicyState state, String document, Acts acts, long version) {

    /**
     * What the package says of itself.
     *
     * @param validTo first day on which it no longer holds; 9999-12-31 while it is open
     */
    public record Head(
            String policyCode,
            int revision,
            String nameVi,
            String nameEn,
            String resolution,
            LocalDate resolutionDate,
            String council,
            LocalDate validFrom,
            LocalDate validTo) {}

    /**
     * Who did what with it.
     *
     * @param proposedBy null until it is proposed
     * @param releasedBy null until it is released
     * @param releasedAt open end of recorded time until it is released
     * @param replacedAt open end of recorded time until another revision stands in its place
     * @param returnReason why a proposal came back, or null
     */
    public record Acts(
            String loadedBy,
            Instant loadedAt,
            String proposedBy,
            Instant proposedAt,
            String releasedBy,
            Instant releasedAt,
            Instant replacedAt,
            String returnReason) {}
}

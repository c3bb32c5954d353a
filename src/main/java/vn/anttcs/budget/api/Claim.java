package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.shared.Decision;

/**
 * Hồ sơ đề nghị hưởng chế độ: a claim of Art. 24 as known at a recorded time.
 *
 * @param receivedOn the day on which the commune police took it
 * @param circumstances what happened, with the list of the dossier
 * @param deadlines the steps that have begun, with their terms
 * @param recommended whether those who appraised it are for it, or null before
 * @param opinion what they said, or null
 * @param reason why it was refused or withdrawn, or null
 * @param decision the decision, or null before
 * @param openedBy sign-in name of who opened it
 * @param actedBy sign-in name of who did the latest step
 */
public record Claim(
        String claimNo,
        String memberNo,
        ClaimKind kind,
        ClaimState state,
        LocalDate receivedOn,
        ClaimCircumstances circumstances,
        List<ClaimDeadline> deadlines,
        Boolean recommended,
        String opinion,
        String reason,
        Decision decision,
        String openedBy,
        String actedBy,
        long version,
        Instant knownOn) {}

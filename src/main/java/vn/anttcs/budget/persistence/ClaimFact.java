package vn.anttcs.budget.persistence;

import java.time.LocalDate;
import vn.anttcs.budget.api.ClaimKind;
import vn.anttcs.budget.rule.claim.ClaimState;

/** What a claim says and where it stands, as it lies in the table. */
public record ClaimFact(
        ClaimKind kind,
        ClaimState state,
        LocalDate happenedOn,
        LocalDate receivedOn,
        LocalDate forwardedOn,
        LocalDate appraisedOn,
        LocalDate decidedOn,
        Long costDong,
        Long stateSupportDong,
        Integer lossPercent,
        Integer hospitalDays,
        Integer dependants,
        String summary,
        Boolean recommended,
        String opinion,
        String reason,
        String openedBy,
        String actedBy) {}

package vn.anttcs.budget.rule.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Điều kiện của từng bước: what stands against a step of a claim. Everything is said at once. */
public final class ClaimAct {
    private ClaimAct() {}

    /** Why something cannot be done. */
    public enum Ground {
        /** The claim does not stand where the step begins. */
        CLAIM_STATE,
        /** The claim is decided or was taken back. */
        CLAIM_ENDED,
        /** The day lies in the future. */
        CLAIM_DAY_IN_FUTURE,
        /** The day lies before the step before it, or what happened lies behind the day of receipt. */
        CLAIM_DAY_TOO_EARLY,
        /** Documents of the list are not there. */
        CLAIM_DOCUMENTS_MISSING,
        /** Whoever opened or appraised the claim does not decide it. */
        CLAIM_SECOND_PERSON,
        /** A refusal without a reason, or an approval with one. */
        CLAIM_REASON
    }

    /** What stands against the receipt of a claim on a day. */
    public static List<Ground> receipt(LocalDate happenedOn, LocalDate receivedOn, LocalDate today) {
        List<Ground> against = new ArrayList<>();
        if (receivedOn.isAfter(today)) {
            against.add(Ground.CLAIM_DAY_IN_FUTURE);
        }
        if (receivedOn.isBefore(happenedOn)) {
            against.add(Ground.CLAIM_DAY_TOO_EARLY);
        }
        return against;
    }

    /**
     * What stands against a step on a day.
     *
     * @param state where the claim stands
     * @param latest the day of the step before
     */
    public static List<Ground> step(
            ClaimStep step, ClaimState state, LocalDate latest, LocalDate day, LocalDate today) {
        if (state != step.from()) {
            return List.of(Ground.CLAIM_STATE);
        }
        List<Ground> against = new ArrayList<>();
        if (day.isAfter(today)) {
            against.add(Ground.CLAIM_DAY_IN_FUTURE);
        }
        if (day.isBefore(latest)) {
            against.add(Ground.CLAIM_DAY_TOO_EARLY);
        }
        return against;
    }
}

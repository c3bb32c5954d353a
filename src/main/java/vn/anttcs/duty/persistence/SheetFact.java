package vn.anttcs.duty.persistence;

import vn.anttcs.duty.rule.SheetState;

/**
 * Where a duty sheet stands.
 *
 * @param correctionNo how often it was opened again after it had been confirmed
 * @param enteredBy sign-in name of who entered it or opened it for correction
 * @param changedBy who changed it last
 * @param judgedBy who confirmed or returned it last, or null
 * @param reason of a return or a correction, or null
 */
public record SheetFact(
        SheetState state, int correctionNo, String enteredBy, String changedBy, String judgedBy, String reason) {}

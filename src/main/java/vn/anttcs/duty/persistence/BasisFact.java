package vn.anttcs.duty.persistence;

import vn.anttcs.duty.rule.BasisState;

/**
 * What a plan or an order says for a while.
 *
 * @param teamId the team it is for, or null when it is for a whole commune
 * @param communeId the commune of the plan; of a mobilisation order the place
 * @param orderingUnitId the unit whose body orders a mobilisation and pays; null for plans
 * @param title name of a plan or course, purpose of an order
 * @param place of a course, in words
 * @param kinds kinds of duty separated by commas, or null for all that can rest on it
 * @param travelDong for each member and the whole order
 * @param mealDong for each member and day
 * @param lodgingDong for each member and night
 * @param orderDecisionId id of the decision that says so
 * @param reason of a change or a withdrawal
 */
public record BasisFact(
        BasisState state,
        Long teamId,
        long communeId,
        Long orderingUnitId,
        String title,
        String place,
        String kinds,
        Long travelDong,
        Long mealDong,
        Integer lodgingNights,
        Long lodgingDong,
        long orderDecisionId,
        String reason) {

    /** The same, taken back for a reason. */
    public BasisFact withdrawn(String why) {
        return new BasisFact(
                BasisState.WITHDRAWN,
                teamId,
                communeId,
                orderingUnitId,
                title,
                place,
                kinds,
                travelDong,
                mealDong,
                lodgingNights,
                lodgingDong,
                orderDecisionId,
                why);
    }
}

package vn.anttcs.equipment.persistence.check;

import vn.anttcs.equipment.rule.Account;

/**
 * What is checked by a plan: a piece wherever it is, or what a holder has of a kind.
 *
 * @param itemId internal id of the piece, or 0
 * @param holderKind of a holding; empty of a piece
 * @param holderId of a holding; 0 of a piece
 * @param size of a holding, or empty
 * @param lotNo of a holding, or empty
 */
public record CheckTarget(long planId, long itemId, String holderKind, long holderId, String size, String lotNo) {
    /** What of an account is checked by a plan. */
    public static CheckTarget of(long planId, Account account) {
        return account.itemId() == 0
                ? new CheckTarget(
                        planId,
                        0,
                        account.holder().kind().name(),
                        account.holder().id(),
                        account.size(),
                        account.lotNo())
                : new CheckTarget(planId, account.itemId(), "", 0, "", "");
    }
}

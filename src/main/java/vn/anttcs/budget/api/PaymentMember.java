package vn.anttcs.budget.api;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.rule.payment.PayState;

/**
 * Thành viên trong đợt chi trả.
 *
 * @param fullName as known when the run was prepared
 * @param teamCode the team at the end of the month, or null
 * @param position the position at the end of the month, or null
 * @param monthDong what the month of the run comes to
 * @param differenceDong the sum of the differences
 * @param carriedInDong what is made good, zero or less
 * @param carriedOutDong what is still to be made good, zero or less
 * @param stateOn the day of the last payment or return, or null
 * @param stateNote what was noted with it, or null
 */
public record PaymentMember(
        String memberNo,
        String fullName,
        String teamCode,
        String position,
        long monthDong,
        long differenceDong,
        long carriedInDong,
        long carriedOutDong,
        long payableDong,
        PayState payState,
        LocalDate stateOn,
        String stateNote,
        List<PaymentNotice> notices,
        List<PaymentAct> acts) {}

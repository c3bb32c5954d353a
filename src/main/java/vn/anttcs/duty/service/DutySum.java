package vn.anttcs.duty.service;

import java.math.BigDecimal;

/**
 * Cộng nhiệm vụ đã xác nhận: how often a member was on duty of a kind.
 *
 * @param memberNo who
 * @param kind the kind, as in {@link ConfirmedDuty}
 * @param count entries
 * @param hours their sum, or null where no hours were entered
 */
public record DutySum(String memberNo, String kind, long count, BigDecimal hours) {}

package vn.anttcs.duty.api;

import java.math.BigDecimal;
import vn.anttcs.duty.rule.DutyKind;

/**
 * Cộng theo loại: how much duty of a kind a member has done.
 *
 * @param count entries
 * @param hours their sum where hours were given
 */
public record DutyTotal(DutyKind kind, long count, BigDecimal hours) {}

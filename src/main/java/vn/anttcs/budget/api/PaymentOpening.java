package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.YearMonth;
import vn.anttcs.shared.Decision;

/**
 * Tháng bắt đầu chi trả của đơn vị.
 *
 * @param setForUnitCode the unit for which it was set: this one, or one above it
 */
public record PaymentOpening(
        String unitCode,
        YearMonth openingMonth,
        String setForUnitCode,
        Decision decision,
        String setBy,
        Instant setAt) {}

package vn.anttcs.budget.api;

import java.time.YearMonth;
import java.util.List;

/**
 * Phiếu tính của một dòng chi trả.
 *
 * @param computed the sheets of now, one for each resolution
 * @param approved the sheets as approved before
 */
public record PaymentSheet(
        String runNo,
        String memberNo,
        YearMonth month,
        String itemCode,
        List<PaymentSheetDocument> computed,
        List<PaymentSheetDocument> approved) {}

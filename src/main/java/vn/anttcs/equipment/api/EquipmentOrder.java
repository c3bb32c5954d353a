package vn.anttcs.equipment.api;

import java.time.LocalDate;
import java.util.List;

/**
 * Đơn đặt mua.
 *
 * @param orderNo public number, for life
 * @param requestNo the request whose lines it has
 * @param costDong what all of it costs
 * @param lines what is ordered
 * @param request what became of the request
 */
public record EquipmentOrder(
        String orderNo,
        String requestNo,
        String supplier,
        String documentNo,
        LocalDate documentDate,
        long costDong,
        List<EquipmentRequestEventLine> lines,
        EquipmentRequest request) {}

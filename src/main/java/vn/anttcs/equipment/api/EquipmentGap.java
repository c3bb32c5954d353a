package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tổng hợp thiếu của một địa bàn.
 *
 * @param unitCode code of the commune or province, {@code VN} for the nation
 * @param validOn the day whose strength counts
 * @param until last day of the horizon, or null without one
 * @param teams in the territory on that day
 * @param centralCostDong what central budget would pay for
 * @param localCostDong what local budget would pay for
 * @param lines kind by kind
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentGap(
        String unitCode,
        LocalDate validOn,
        LocalDate until,
        long teams,
        long centralCostDong,
        long localCostDong,
        List<EquipmentGapLine> lines,
        Instant knownOn) {}

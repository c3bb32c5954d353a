package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Nhật trình tháng.
 *
 * @param litres used in the month
 * @param explanation or null
 * @param version of what is said of the vehicle
 */
public record VehicleLog(
        String kindCode,
        String serialNo,
        YearMonth month,
        long litres,
        String explanation,
        long version,
        Instant knownOn) {}

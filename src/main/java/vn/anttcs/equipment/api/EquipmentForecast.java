package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Dự báo thay thế của một địa bàn.
 *
 * @param unitCode code of the commune or province, {@code VN} for the nation
 * @param validOn the day whose holdings and prices count
 * @param lines kind by kind
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentForecast(
        String unitCode, LocalDate validOn, List<EquipmentForecastLine> lines, Instant knownOn) {}

package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;
import vn.anttcs.shared.Decision;

/**
 * Chỉ số đồng hồ.
 *
 * @param readingNo public number, for life
 * @param holder who had it on the day; may be absent in the contract, like everything that may be empty
 * @param shown what the meter showed
 * @param oldShown what the old instrument showed last, or null of an ordinary reading
 * @param corrects number of the reading that this counter record takes back, or null
 * @param correctedBy number of the counter record that takes this one back, or null
 * @param reason or null
 * @param decision on which it rests, or null
 * @param recordedAt when it was recorded
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record MeterReading(
        String readingNo,
        String kindCode,
        String serialNo,
        EquipmentHolder holder,
        LocalDate readOn,
        MeterUnit unit,
        long shown,
        Long oldShown,
        String corrects,
        String correctedBy,
        String reason,
        Decision decision,
        Instant recordedAt,
        Instant knownOn) {}

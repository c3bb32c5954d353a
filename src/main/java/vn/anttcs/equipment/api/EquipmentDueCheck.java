package vn.anttcs.equipment.api;

import java.time.LocalDate;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/**
 * Một việc kiểm tra đến hạn.
 *
 * @param unitCode code today of the commune of the holder, or of the province whose store it is
 * @param holder who has it; may be absent in the contract, like everything that may be empty
 * @param planName what the plan is called
 * @param size or null
 * @param lotNo or null
 * @param serialNo or null
 * @param quantity that can be used and is to be checked
 * @param lastCheckedOn day of the last check, or null when there was none
 * @param dueOn last day by which the check is to be done, or null when only use counts
 * @param days from the day of the question to the last day, below zero when overdue; null when only use counts
 * @param used kilometres or hours since the last check as far as readings tell, or null when use does not count
 * @param useLimit how many may be used from one check to the next, or null
 * @param useUnit what is counted, or null
 */
public record EquipmentDueCheck(
        String unitCode,
        EquipmentHolder holder,
        String kindCode,
        String name,
        String planCode,
        String planName,
        String size,
        String lotNo,
        String serialNo,
        long quantity,
        LocalDate lastCheckedOn,
        LocalDate dueOn,
        DueStatus status,
        Long days,
        Long used,
        Long useLimit,
        MeterUnit useUnit) {}

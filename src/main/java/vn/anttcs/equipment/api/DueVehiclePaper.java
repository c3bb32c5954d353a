package vn.anttcs.equipment.api;

import java.time.LocalDate;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.equipment.rule.vehicle.VehiclePaperKind;

/**
 * Giấy tờ xe hết hạn hoặc sắp hết hạn.
 *
 * @param unitCode code today of the commune of the holder, or of the province whose store it is
 * @param holder who has it; may be absent in the contract, like everything that may be empty
 * @param plate registration number on the day, or null
 * @param lastDay on which the paper is valid
 * @param days from the day of the question to that one; below zero when it has run out
 */
public record DueVehiclePaper(
        String unitCode,
        EquipmentHolder holder,
        String kindCode,
        String serialNo,
        String plate,
        VehiclePaperKind paper,
        String number,
        LocalDate lastDay,
        DueStatus status,
        long days) {}

package vn.anttcs.equipment.api;

import java.time.LocalDate;
import vn.anttcs.equipment.rule.vehicle.VehiclePaperKind;

/**
 * Giấy tờ xe.
 *
 * @param validFrom first day
 * @param validTo first day on which it is no longer valid, or null while no end is known
 */
public record VehiclePaper(
        VehiclePaperKind paper, String number, String issuer, LocalDate validFrom, LocalDate validTo) {}

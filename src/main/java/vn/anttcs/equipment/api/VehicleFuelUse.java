package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.vehicle.FuelStatus;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/**
 * Sử dụng nhiên liệu của một xe trong tháng.
 *
 * @param unit of the norm, or null without a norm
 * @param driven kilometres or hours in the month as far as readings tell, or null without a norm
 * @param allowedMillilitres by the norm, or null without one
 * @param litres by the log, or null without one
 * @param differenceMillilitres used less allowed, or null when one of them is not known
 * @param explanation or null
 * @param legalBasis of the norm, or null
 */
public record VehicleFuelUse(
        String kindCode,
        String serialNo,
        FuelStatus status,
        MeterUnit unit,
        Long driven,
        Long allowedMillilitres,
        Long litres,
        Long differenceMillilitres,
        String explanation,
        String legalBasis) {}

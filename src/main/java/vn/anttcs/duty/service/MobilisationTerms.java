package vn.anttcs.duty.service;

import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Chế độ của lệnh điều động: what a mobilisation order grants, as outer features may know it.
 *
 * @param orderNo public number
 * @param orderingUnitId internal id of the unit whose body ordered it and pays
 * @param firstDay first day in force
 * @param lastDay last day in force, inclusive; before the first day when none is left of it
 * @param travelDong for each member and the whole order, or null
 * @param mealDong for each member and day, or null
 * @param lodgingNights for each member, or null
 * @param lodgingDong for each member and night, or null
 * @param decision the decision
 */
public record MobilisationTerms(
        String orderNo,
        long orderingUnitId,
        LocalDate firstDay,
        LocalDate lastDay,
        Long travelDong,
        Long mealDong,
        Integer lodgingNights,
        Long lodgingDong,
        Decision decision) {}

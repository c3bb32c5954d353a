package vn.anttcs.duty.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.shared.Decision;

/**
 * Lệnh điều động.
 *
 * @param orderNo public number, for life
 * @param state withdrawn when no day is left of it
 * @param orderingUnit code on the first day of the unit whose body orders it and pays
 * @param placeCode code on the first day of the commune to which they are sent
 * @param lastDay last day, inclusive
 * @param travelDong travel for each member and the whole order, in đồng
 * @param mealDong meals for each member and day, in đồng
 * @param lodgingNights nights of lodging for each member
 * @param lodgingDong lodging for each member and night, in đồng
 * @param withdrawnFrom first day on which it no longer holds; absent while it holds to its end
 * @param reason of the last change or of the withdrawal
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Mobilisation(
        String orderNo,
        BasisState state,
        String orderingUnit,
        String placeCode,
        LocalDate firstDay,
        LocalDate lastDay,
        String purpose,
        List<MobilisedMember> members,
        Long travelDong,
        Long mealDong,
        Integer lodgingNights,
        Long lodgingDong,
        LocalDate withdrawnFrom,
        String reason,
        Decision decision,
        long version,
        Instant knownOn) {}

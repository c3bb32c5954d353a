package vn.anttcs.duty.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.duty.rule.PlanKind;
import vn.anttcs.shared.Decision;

/**
 * Kế hoạch làm nhiệm vụ, quyết định cử đi tập huấn.
 *
 * @param planNo public number, for life
 * @param state withdrawn when no day is left of it
 * @param teamCode the team it is for; absent when it is for all teams of the commune
 * @param communeCode the commune, by its code on the first day
 * @param lastDay last day, inclusive
 * @param withdrawnFrom first day on which it no longer holds; absent while it holds to its end
 * @param reason of the withdrawal
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record DutyPlan(
        String planNo,
        PlanKind kind,
        BasisState state,
        String teamCode,
        String communeCode,
        LocalDate firstDay,
        LocalDate lastDay,
        String title,
        String place,
        List<PlannedDuty> kinds,
        LocalDate withdrawnFrom,
        String reason,
        Decision decision,
        long version,
        Instant knownOn) {}

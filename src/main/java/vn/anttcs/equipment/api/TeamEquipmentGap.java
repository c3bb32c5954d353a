package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Thiếu so với định mức của một Tổ.
 *
 * @param validOn the day whose strength counts
 * @param until last day of the horizon, or null without one
 * @param members who serve in it on that day
 * @param lines kind by kind
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record TeamEquipmentGap(
        String teamCode,
        LocalDate validOn,
        LocalDate until,
        long members,
        long residentialUnits,
        List<TeamGapLine> lines,
        Instant knownOn) {}

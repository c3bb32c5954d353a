package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Định mức trang bị của một Tổ.
 *
 * @param validOn the day whose strength counts
 * @param members who serve in it on that day
 * @param residentialUnits that it is in charge of
 * @param lines kind by kind
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record TeamEquipmentNorms(
        String teamCode,
        LocalDate validOn,
        long members,
        long residentialUnits,
        List<TeamNormLine> lines,
        Instant knownOn) {}

package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Sẵn sàng của một Tổ trong một ngày.
 *
 * @param validOn the day
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record TeamReadiness(ReadyTeam team, LocalDate validOn, Instant knownOn) {}

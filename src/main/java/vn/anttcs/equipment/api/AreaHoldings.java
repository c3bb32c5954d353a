package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tổng hợp đang giữ của một địa bàn: what its stores, its teams and those who serve in them have, the suspended among
 * them. What is lent counts where it lies; what is in repair is with nobody; what somebody who has left still holds is told
 * by that member alone.
 *
 * @param lines by kind and state
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record AreaHoldings(String unitCode, LocalDate validOn, List<AreaHoldingLine> lines, Instant knownOn) {}

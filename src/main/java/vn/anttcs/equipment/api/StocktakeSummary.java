package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.stocktake.StocktakeStatus;

/**
 * Một đợt kiểm kê trong danh sách.
 *
 * @param takeNo public number, for life
 * @param countedOn the day of the count
 * @param startedBy who began it
 * @param reason or null
 * @param decidedBy who decided, or null
 * @param recordedAt when it began
 */
public record StocktakeSummary(
        String takeNo,
        LocalDate countedOn,
        StocktakeStatus status,
        String startedBy,
        String reason,
        String decidedBy,
        Instant recordedAt) {}

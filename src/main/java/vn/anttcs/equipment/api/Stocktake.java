package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.stocktake.StocktakeStatus;
import vn.anttcs.shared.Decision;

/**
 * Đợt kiểm kê.
 *
 * @param takeNo public number, for life
 * @param holder whose holdings are counted; may be absent in the contract, like everything that may be empty
 * @param countedOn the day of the count
 * @param startedBy who began it
 * @param reason or null
 * @param lines what the books say, and what was counted
 * @param decidedBy who decided, or null
 * @param decisionReason why so, or null
 * @param decision on which that rests, or null
 * @param movements the movements that brought the books to the count
 * @param recordedAt when it began: the books are those known then
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Stocktake(
        String takeNo,
        EquipmentHolder holder,
        LocalDate countedOn,
        StocktakeStatus status,
        String startedBy,
        String reason,
        List<StocktakeLine> lines,
        String decidedBy,
        String decisionReason,
        Decision decision,
        List<StocktakeMovement> movements,
        long version,
        Instant recordedAt,
        Instant knownOn) {}

package vn.anttcs.equipment.persistence.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.stocktake.StocktakeOutcome;

/**
 * A stock-taking as it is kept.
 *
 * @param takeNo public number, for life
 * @param reason or null
 * @param recordedAt when it began: it is held against the books as known then
 */
public record TakeRow(
        long id,
        String takeNo,
        Holder holder,
        LocalDate countedOn,
        String startedBy,
        String reason,
        Instant recordedAt,
        long version) {
    /**
     * What was counted of something in one state.
     *
     * @param size empty where the kind has one
     * @param lotNo empty unless the kind is tracked by lot
     * @param serialNo empty unless the kind is tracked by serial number
     * @param reason or null
     */
    public record Count(
            long kindId,
            String size,
            String lotNo,
            String serialNo,
            EquipmentState state,
            long counted,
            String reason,
            String countedBy,
            Instant recordedAt) {}

    /**
     * What was decided.
     *
     * @param reason or null
     * @param decisionId or null
     */
    public record End(StocktakeOutcome outcome, String decidedBy, String reason, Long decisionId, Instant recordedAt) {}
}

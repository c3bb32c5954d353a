package vn.anttcs.equipment.service.opening;

import java.time.LocalDate;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.LineRule;

/**
 * A line of what is held already. Exactly one holder is named.
 *
 * @param memberNo number of a member, or the citizen id
 * @param state a word of {@link EquipmentState}
 * @param heldSince the day since which it is held
 * @param priceDong price of one unit, or null
 * @param decisionId the decision on which it rests, or null while nothing is written
 */
public record OpeningLine(
        String storeNo,
        String teamCode,
        String memberNo,
        String kindCode,
        String size,
        String lotNo,
        String serialNo,
        long quantity,
        String state,
        LocalDate heldSince,
        Long priceDong,
        Long decisionId) {
    LineRule.Line rule() {
        return new LineRule.Line(kindCode, size, lotNo, serialNo, quantity, EquipmentState.valueOf(state));
    }
}

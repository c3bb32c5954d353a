package vn.anttcs.equipment.service.loan;

import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.ListEquipmentLoans;
import vn.anttcs.equipment.api.ListEquipmentRepairs;
import vn.anttcs.equipment.rule.loan.LoanGround;
import vn.anttcs.equipment.rule.loan.LoanSide;
import vn.anttcs.equipment.rule.loan.OutingRule;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.equipment.rule.loan.OutingStatus;
import vn.anttcs.platform.error.Refusal;

/**
 * What is asked of loans or of repairs.
 *
 * @param named the holder, with none of its three without one
 * @param unitCode or null
 * @param side on which the holder is, or null for both
 * @param status or null
 * @param away or null
 * @param kindCode or null
 * @param most items of a page
 */
record OutingQuery(
        OutingSort sort,
        EquipmentHolder named,
        String unitCode,
        LoanSide side,
        OutingStatus status,
        Boolean away,
        String kindCode,
        int most) {
    static OutingQuery of(ListEquipmentLoans query, int most) {
        return checked(new OutingQuery(
                OutingSort.LOAN,
                new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo()),
                query.unitCode(),
                query.side(),
                query.status(),
                query.away(),
                query.kindCode(),
                most));
    }

    static OutingQuery of(ListEquipmentRepairs query, int most) {
        return checked(new OutingQuery(
                OutingSort.REPAIR,
                new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo()),
                query.unitCode(),
                LoanSide.LENDER,
                query.status(),
                query.away(),
                query.kindCode(),
                most));
    }

    private static OutingQuery checked(OutingQuery query) {
        if (query.unitCode != null && !query.named.equals(new EquipmentHolder(null, null, null))) {
            throw Refusal.refused(LoanGround.EQUIPMENT_HOLDER_OR_UNIT.name(), "unitCode");
        }
        return query;
    }

    /** Whether one that stands so is asked for. */
    boolean wants(OutingStatus standing) {
        return OutingRule.isWanted(standing, status, away);
    }
}

package vn.anttcs.equipment.persistence;

import java.time.LocalDate;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.MovementAct;

/**
 * What is said of a movement as a whole; null where nothing is.
 *
 * @param businessDay the day on which it was done
 */
public record MovementHead(
        MovementAct act,
        LocalDate businessDay,
        Long decisionId,
        String documentNo,
        LocalDate documentDate,
        String supplier,
        FundingSource fundingSource,
        String reason) {}

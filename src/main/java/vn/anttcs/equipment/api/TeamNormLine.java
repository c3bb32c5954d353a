package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.NormOutcome;

/**
 * Một dòng định mức của Tổ.
 *
 * @param outcome how sure the quantity is
 * @param quantity what is due, or null while it is open
 * @param most the largest quantity of a range of which none is chosen yet, or null
 * @param yearly what follows each year for the whole team, or null
 * @param explanation how the quantity comes about, in the language of the caller
 * @param legalBasis what says so
 * @param unitCode code of the territory whose norm it is, or VN
 * @param note what else is to be known, or null
 */
public record TeamNormLine(
        String kindCode,
        String name,
        String unitOfMeasure,
        NormOutcome outcome,
        Long quantity,
        Long most,
        Long yearly,
        String explanation,
        String legalBasis,
        String unitCode,
        String note) {}

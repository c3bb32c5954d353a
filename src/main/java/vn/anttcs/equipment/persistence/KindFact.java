package vn.anttcs.equipment.persistence;

import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.Tracking;

/**
 * What holds of a kind of equipment for a while.
 *
 * @param sizes separated by tabs; empty when it has one size
 * @param serviceLifeMonths or null while no confirmed one is known
 */
public record KindFact(
        String title,
        EquipmentCategory category,
        String unitOfMeasure,
        Tracking tracking,
        String sizes,
        Integer serviceLifeMonths,
        FundingSource fundingSource,
        boolean certificateNeeded,
        String legalBasis) {}

package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.shared.Decision;

/**
 * Loại trang bị trong danh mục.
 *
 * @param kindCode its code, for good
 * @param unitOfMeasure such as cái, bộ, đôi, lít
 * @param tracking how its pieces are told apart
 * @param sizes in which sizes it comes
 * @param serviceLifeMonths service life in months, or null while no confirmed one is known
 * @param certificateNeeded whether only holders of a certificate of use may be given it
 * @param priceDong price of one unit on the day, or null while none is known
 * @param priceFrom first day of this price, or null without one
 * @param legalBasis what says so
 * @param validFrom first day on which this holds
 * @param validTo first day on which it no longer holds, or null while no end is known
 * @param decision on which it rests, or null of what came with the software
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentKind(
        String kindCode,
        String name,
        EquipmentCategory category,
        String unitOfMeasure,
        Tracking tracking,
        List<EquipmentSize> sizes,
        Integer serviceLifeMonths,
        FundingSource fundingSource,
        boolean certificateNeeded,
        Long priceDong,
        LocalDate priceFrom,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo,
        Decision decision,
        long version,
        Instant knownOn) {}

package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.anttcs.equipment.rule.NormRounding;
import vn.anttcs.equipment.rule.NormScale;

/**
 * Nội dung định mức.
 *
 * @param scale what its quantities are multiplied by
 * @param sharePercent share of the headcount in percent, for SHARE_OF_MEMBERS alone, or null
 * @param rounding of that share, for SHARE_OF_MEMBERS alone, or null
 * @param bands for PER_MEMBER, PER_TEAM and PER_RESIDENTIAL_UNIT, ascending
 * @param yearly for PER_MEMBER: what follows each year for one member, or null while it is not confirmed
 * @param legalBasis what says so, such as Decree 40/2024/NĐ-CP
 * @param note what else is to be known, or null
 * @param climateRegion code of the climate region to which it is confined, or null where it holds everywhere
 * @param replaces code of the kind that is no longer due where this one is, or null when it replaces none; what is still held of it and
 *     can be used counts one for one towards this kind
 */
public record EquipmentNormTerms(
        @NotNull NormScale scale,
        @Min(1) @Max(1000) Integer sharePercent,
        NormRounding rounding,
        @Size(max = 30) List<@Valid NormBandTerms> bands,
        @Min(0) @Max(1000) Integer yearly,
        @NotBlank @Size(max = 200) String legalBasis,
        @Size(max = 500) String note,
        @Size(max = 40) String climateRegion,
        @Size(max = 40) String replaces) {}

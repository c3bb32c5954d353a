package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.Tracking;

/**
 * Nội dung của một loại trang bị: what is said of a kind from a day on.
 *
 * @param unitOfMeasure such as cái, bộ, đôi, lít
 * @param tracking how its pieces are told apart; stays as it is for good
 * @param sizes in which sizes it comes; none when it has one size
 * @param serviceLifeMonths service life in months, or null while no confirmed one is known
 * @param certificateNeeded whether only holders of a certificate of use may be given it
 * @param legalBasis what says so, such as Decree 40/2024/NĐ-CP
 */
public record EquipmentKindDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull EquipmentCategory category,
        @NotBlank @Size(max = 20) String unitOfMeasure,
        @NotNull Tracking tracking,
        @Size(max = 50) List<@Valid EquipmentSize> sizes,
        @Min(1) @Max(1200) Integer serviceLifeMonths,
        @NotNull FundingSource fundingSource,
        boolean certificateNeeded,
        @NotBlank @Size(max = 200) String legalBasis) {}

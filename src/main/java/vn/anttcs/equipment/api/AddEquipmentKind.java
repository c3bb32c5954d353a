package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Bổ sung danh mục trang bị: adds a kind of equipment.
 *
 * @param kindCode its code, for good
 * @param validFrom first day on which it is in the catalogue
 */
public record AddEquipmentKind(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String kindCode,
        @NotNull LocalDate validFrom,
        @NotNull @Valid EquipmentKindDetails details,
        @NotNull @Valid Decision decision) {}

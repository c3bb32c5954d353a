package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Sửa đổi loại trang bị: says from a day on something else of a kind.
 *
 * @param validFrom first day on which it holds; it holds as long as what it replaces would have
 * @param version version that the caller has seen, or null when it does not matter
 */
public record ChangeEquipmentKind(
        @NotBlank @Size(max = 40) String kindCode,
        @NotNull LocalDate validFrom,
        @NotNull @Valid EquipmentKindDetails details,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

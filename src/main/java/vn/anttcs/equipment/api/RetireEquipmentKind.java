package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Đưa khỏi danh mục: ends a kind. What is held of it stays held.
 *
 * @param from first day on which it is no longer in the catalogue
 * @param version version that the caller has seen, or null when it does not matter
 */
public record RetireEquipmentKind(
        @NotBlank @Size(max = 40) String kindCode,
        @NotNull LocalDate from,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Mở đợt kiểm kê of a store, a team or a member, against the books of a day as they are known now.
 *
 * @param holder whose holdings are counted
 * @param countedOn the day of the count; at the end of it
 * @param reason why, or null
 */
public record StartStocktake(
        @Valid EquipmentHolder holder,
        @NotNull LocalDate countedOn,
        @Size(max = 500) String reason) {}

package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Đơn giá: what one unit of a kind costs from a day on.
 *
 * @param validFrom first day; the price holds until the next one that is set already
 * @param priceDong in đồng for one unit of measure
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetEquipmentPrice(
        @NotBlank @Size(max = 40) String kindCode,
        @NotNull LocalDate validFrom,
        @NotNull @PositiveOrZero @Max(100_000_000_000L) Long priceDong,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

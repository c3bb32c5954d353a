package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Nhận hàng theo đơn đặt mua: takes a delivery, whole or in part, into a store at the price of the order.
 *
 * @param unitCode code of the commune or province that asked
 * @param orderNo the order
 * @param storeNo the store that takes it
 * @param businessDay the day on which it came
 * @param documentNo number of the delivery note
 * @param documentDate its day
 * @param lines what came
 * @param decision on which it rests, or null
 * @param version of the request that was looked at, or null
 */
public record ReceiveOrderedEquipment(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 20) String requestNo,
        @NotBlank @Size(max = 20) String orderNo,
        @NotBlank @Size(max = 20) String storeNo,
        @NotNull LocalDate businessDay,
        @NotBlank @Size(max = 60) String documentNo,
        @NotNull LocalDate documentDate,
        @NotEmpty @Size(max = 500) List<@Valid DeliveredLine> lines,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}

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
 * Đặt mua: orders what was approved, in one or several orders.
 *
 * @param unitCode code of the commune or province that asked
 * @param supplier who is to deliver
 * @param documentNo number of the contract or order
 * @param documentDate its day
 * @param lines what is ordered, each line once
 * @param budget where what comes is booked as spent; null where it is not booked here
 * @param decision on which it rests, or null
 * @param version of the request that was looked at, or null
 */
public record OrderEquipment(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 20) String requestNo,
        @NotBlank @Size(max = 200) String supplier,
        @NotBlank @Size(max = 60) String documentNo,
        @NotNull LocalDate documentDate,
        @NotEmpty @Size(max = 200) List<@Valid OrderedLine> lines,
        @Valid EquipmentOrderBudget budget,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}

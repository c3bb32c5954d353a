package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import vn.anttcs.shared.Decision;

/**
 * Đặt tháng bắt đầu chi trả: from which month on the house pays the members of a unit and of all units below it.
 *
 * @param openingMonth differences reach back to it and no further
 */
public record SetPaymentOpening(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotNull YearMonth openingMonth,
        @NotNull @Valid Decision decision) {}

package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.budget.rule.year.BudgetCodeKind;
import vn.anttcs.shared.Decision;

/**
 * Ngừng dùng mã mục lục ngân sách: takes a code out of use from a day on. What was booked under it stays as it is.
 *
 * @param retiredOn the first day on which it is out of use
 * @param version the version that the caller has seen, or null
 */
public record RetireBudgetCode(
        @NotNull BudgetCodeKind kind,

        @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String code,

        @NotNull LocalDate retiredOn,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

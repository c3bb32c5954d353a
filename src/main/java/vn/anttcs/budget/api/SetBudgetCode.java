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
 * Thêm hoặc sửa mã mục lục ngân sách: says what a code stands for from a day on; a code that is not there yet is added.
 *
 * @param titleEn English title, or null
 * @param parentCode the code of the same kind to which it belongs, or null
 * @param legalBasis the act that names it, or null
 * @param validTo the first day after the period, or null while it is open
 * @param version the version that the caller has seen, or null
 */
public record SetBudgetCode(
        @NotNull BudgetCodeKind kind,

        @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String code,

        @NotBlank @Size(max = 300) String titleVi,
        @Size(min = 1, max = 300) String titleEn,

        @Size(min = 1, max = 30) @Pattern(regexp = "[A-Z0-9][A-Z0-9_.]{0,29}")
        String parentCode,

        @Size(min = 1, max = 200) String legalBasis,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

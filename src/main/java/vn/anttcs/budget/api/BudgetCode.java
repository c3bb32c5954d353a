package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.budget.rule.year.BudgetCodeKind;
import vn.anttcs.shared.Decision;

/**
 * Mã mục lục ngân sách: one code of the catalogue with the days on which what is said of it holds.
 *
 * @param titleEn English title, or null
 * @param parentCode the code of the same kind to which it belongs, such as the clause of a type, or null
 * @param legalBasis the act that names it, or null
 * @param retired whether it is out of use on these days
 * @param validTo first day on which this no longer holds, or null while it is open
 * @param recordedAt since when the house knows it
 * @param decision the act on which the record rests, or null for codes shipped with the software
 * @param version grows with each change
 */
public record BudgetCode(
        String code,
        BudgetCodeKind kind,
        String titleVi,
        String titleEn,
        String parentCode,
        String legalBasis,
        boolean retired,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        Decision decision,
        long version) {}

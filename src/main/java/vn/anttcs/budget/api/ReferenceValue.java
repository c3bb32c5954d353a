package vn.anttcs.budget.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Mức tham chiếu: one value of a national amount with its days, such as the base salary from 1 July 2024.
 *
 * @param name the name that policies use, such as {@code BASE_SALARY}
 * @param key which of several values of the name, such as wage region {@code III}; absent where the name has but one
 * @param amountDong the value in đồng; absent where the kind is NUMBER
 * @param number the value without unit; absent where the kind is MONEY
 * @param validTo first day on which it no longer holds, or null while it is open
 * @param legalBasis the law that sets the value, with its article
 * @param recordedAt since when the house knows it
 * @param decision the act on which the record rests, or null for values shipped with the software
 */
public record ReferenceValue(
        String name,
        String key,
        ReferenceKind kind,
        String titleVi,
        String titleEn,
        Long amountDong,
        BigDecimal number,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        Instant recordedAt,
        Decision decision) {}

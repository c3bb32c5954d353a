package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Nội dung hồ sơ: what happened, and the facts from which policies compute amounts. A fact that a policy asks for and that
 * is absent leaves the amount open; it is never taken for zero.
 *
 * @param happenedOn the day of the illness, the accident or the death
 * @param costDong medical cost that the member bore, whole đồng, or null
 * @param stateSupportDong what the State has paid already, whole đồng, or null
 * @param lossPercent degree of lost working capacity, percent, or null
 * @param hospitalDays days in hospital, or null
 * @param dependants survivors entitled, or null
 * @param summary what happened, in a few sentences
 * @param documents the list of the dossier
 */
public record ClaimCircumstances(
        @NotNull LocalDate happenedOn,
        @PositiveOrZero Long costDong,
        @PositiveOrZero Long stateSupportDong,
        @Min(0) @Max(100) Integer lossPercent,
        @Min(0) @Max(1000) Integer hospitalDays,
        @Min(0) @Max(50) Integer dependants,
        @NotBlank @Size(max = 500) String summary,
        @NotEmpty @Size(max = 50) @Valid List<ClaimDocument> documents) {}

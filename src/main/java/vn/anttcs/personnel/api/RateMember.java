package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.anttcs.personnel.rule.RatingGrade;
import vn.anttcs.shared.Decision;

/**
 * Rates a member for a year, or corrects the rating.
 *
 * @param correctionReason why the recorded rating was wrong; only with a rating that exists
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record RateMember(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull @Min(2024) @Max(2999) Integer ratedYear,
        @NotNull RatingGrade grade,
        @Size(max = 500) String correctionReason,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

package vn.anttcs.personnel.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Kết quả bỏ phiếu của Hội đồng tuyển chọn: the vote on one candidate, as part of a complete dossier.
 *
 * @param councilPresent council members present
 * @param votesFor votes for the candidate
 * @param minutes number of the minutes (form 04), or null
 */
public record VoteRecord(
        @NotNull LocalDate votedOn,
        @NotNull @Positive @Max(1000) Integer councilPresent,
        @NotNull @PositiveOrZero @Max(1000) Integer votesFor,
        @Size(max = 120) String minutes) {}

package vn.anttcs.personnel.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Ghi nhận kết quả bỏ phiếu: how the selection council voted on a candidate. A missed majority is recorded too; it is
 * recognition that it rules out.
 *
 * @param councilPresent council members present
 * @param votesFor votes for the candidate
 * @param minutes number of the minutes (form 04), or null
 * @param version expected version of the member, or null
 */
public record RecordVote(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate votedOn,
        @NotNull @Positive @Max(1000) Integer councilPresent,
        @NotNull @PositiveOrZero @Max(1000) Integer votesFor,
        @Size(max = 120) String minutes,
        @Positive Long version) {}

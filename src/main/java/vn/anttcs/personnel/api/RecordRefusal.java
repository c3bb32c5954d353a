package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records that a member refused a task or failed in it without a justified reason.
 *
 * @param occurredOn the day of it
 * @param reference number of the minutes
 * @param reason which task; never names of residents
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record RecordRefusal(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate occurredOn,
        @Size(max = 200) String reference,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}

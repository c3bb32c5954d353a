package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records a written reminder by the commune police.
 *
 * @param occurredOn the day it bears
 * @param reference its number
 * @param reason what it reminds of
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record RecordReminder(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 200) String reference,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}

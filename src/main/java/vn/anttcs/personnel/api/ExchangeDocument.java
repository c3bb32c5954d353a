package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Orders that a member gets a new document for one that is handed in, worn or out of date.
 *
 * @param number number of the new one; null keeps the number
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record ExchangeDocument(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String documentNo,
        @Size(max = 60) String number,
        @NotNull LocalDate exchangedOn,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

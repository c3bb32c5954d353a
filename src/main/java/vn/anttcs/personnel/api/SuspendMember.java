package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Orders that a member takes no part for a while.
 *
 * @param from first day of the suspension
 * @param until day of return, or null while it is not known
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record SuspendMember(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate from,
        LocalDate until,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

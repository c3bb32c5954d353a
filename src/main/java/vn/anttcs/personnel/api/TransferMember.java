package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.shared.Decision;

/**
 * Orders that a member moves to another team.
 *
 * @param teamCode the team to move to
 * @param position the position there
 * @param from first day in the new team; may lie in the past or ahead
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record TransferMember(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String teamCode,
        @NotNull Position position,
        @NotNull LocalDate from,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

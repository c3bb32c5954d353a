package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Sẵn sàng của một Tổ: asks with whom and with what a team can turn out on a day, as known then.
 *
 * @param minMembers how many have to serve, 1 when absent
 * @param minCertified how many have to hold a certificate of use, none when absent
 * @param kinds kinds of equipment of which at least one has to be there
 */
public record GetTeamReadiness(
        @NotBlank @Size(max = 20) String teamCode,
        @PositiveOrZero @Max(1000) Integer minMembers,
        @PositiveOrZero @Max(1000) Integer minCertified,
        @Size(max = 20) List<@Valid ReadinessKind> kinds,
        LocalDate validOn,
        Instant knownOn) {}

package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Các Tổ sẵn sàng trong địa bàn: asks which teams within communes or provinces can turn out on a day, with whom and with
 * what, as known then.
 *
 * @param units communes or provinces
 * @param minMembers how many have to serve, 1 when absent
 * @param minCertified how many have to hold a certificate of use, none when absent
 * @param kinds kinds of equipment of which at least one has to be there
 * @param ready only those that are ready, or only those that are not
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListTeamReadiness(
        @NotEmpty @Size(max = 50) List<@Valid ReadinessUnit> units,
        @PositiveOrZero @Max(1000) Integer minMembers,
        @PositiveOrZero @Max(1000) Integer minCertified,
        @Size(max = 20) List<@Valid ReadinessKind> kinds,
        Boolean ready,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

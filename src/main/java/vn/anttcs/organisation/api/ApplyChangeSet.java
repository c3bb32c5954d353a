package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Applies a change set: all of its changes from the effective day, or none. The day may lie in the past (recorded late)
 * or ahead.
 *
 * @param effectiveOn the first day of the new map
 * @param decision the act on which it rests
 */
public record ApplyChangeSet(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid Decision decision,
        @Size(max = 500) String note,
        @NotEmpty @Size(max = 20000) @Valid List<MapChange> changes) {}

package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Các đợt kiểm kê of one holder, exactly one of the three, the newest day first.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListStocktakes(
        @Size(max = 20) String storeNo,
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

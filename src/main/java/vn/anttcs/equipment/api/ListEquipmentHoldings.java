package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Đang giữ: what one holder has on a day, as known at a recorded time. Exactly one holder is named.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 * @param kindCode of one kind alone
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListEquipmentHoldings(
        @Size(max = 20) String storeNo,
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo,
        @Size(max = 40) String kindCode,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Các lần giao nhận: of one holder, exactly one of the three, or of one piece, or of both; the newest day first.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 * @param kindCode with something of this kind alone
 * @param serialNo with this piece of that kind alone
 * @param fromDay done on this day or later
 * @param toDay done on this day or earlier
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListEquipmentMovements(
        @Size(max = 20) String storeNo,
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo,
        @Size(max = 40) String kindCode,
        @Size(max = 60) String serialNo,
        LocalDate fromDay,
        LocalDate toDay,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

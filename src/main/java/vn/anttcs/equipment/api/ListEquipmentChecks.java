package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Các lần kiểm tra: asks for the checks recorded at one holder, exactly one of the three, in the order of recording.
 *
 * @param kindCode of one kind alone
 * @param serialNo of one piece of that kind alone
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 */
public record ListEquipmentChecks(
        @Size(max = 20) String storeNo,
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo,
        @Size(max = 40) String kindCode,
        @Size(max = 60) String serialNo,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

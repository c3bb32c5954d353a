package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.loan.LoanSide;
import vn.anttcs.equipment.rule.loan.OutingStatus;

/**
 * Các lần cho mượn of one holder, or within a unit, exactly one of the four, as they stood on a day; the newest first,
 * within a unit commune by commune.
 *
 * @param storeNo number of a store, or null
 * @param teamCode code of a team, or null
 * @param memberNo number of a member, or null
 * @param side on which the holder is; both when absent
 * @param status of these alone
 * @param limit items of a page, 50 when absent
 * @param cursor {@code next} of the page before
 * @param unitCode code of the commune or province whose stores, teams and those who serve in these are on the side, that of the lender when none is named, or null
 * @param away true for what is still away, overdue or not; false for what is all back
 * @param kindCode of those alone under which something of the kind went
 */
public record ListEquipmentLoans(
        @Size(max = 20) String storeNo,
        @Size(max = 20) String teamCode,
        @Size(max = 20) String memberNo,
        LoanSide side,
        OutingStatus status,
        LocalDate validOn,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor,
        @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        Boolean away,
        @Size(max = 40) String kindCode) {}

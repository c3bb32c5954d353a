package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Nhiệm vụ của một thành viên: asks for the duty of a member on all sheets, over at most twelve months.
 *
 * @param fromMonth first month; that of today when absent
 * @param toMonth last month; the first one when absent
 * @param confirmed whether only what was confirmed counts
 */
public record ListMemberDuty(
        @NotBlank @Size(max = 20) String memberNo,
        YearMonth fromMonth,
        YearMonth toMonth,
        Boolean confirmed,
        Instant knownOn) {}

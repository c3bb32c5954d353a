package vn.anttcs.duty.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;

/**
 * Lập bảng chấm công trực: enters the whole sheet of a team and month, in place of what its draft held.
 *
 * @param month the month, such as 2026-03
 * @param entries all of them; none for a month without duty
 * @param version version of the sheet that the caller has seen, or null when it does not matter
 */
public record EnterDutySheet(
        @NotBlank @Size(max = 20) String teamCode,
        @NotNull YearMonth month,
        @Size(max = 3000) List<@Valid DutyEntryDraft> entries,
        @PositiveOrZero Long version) {}

package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Trả lại thứ đã mượn: all of a loan or a part, as it comes back, or lost by the borrower.
 *
 * @param lender whose it is
 * @param loanNo number of the loan
 * @param businessDay the day on which it comes back
 * @param reason what came of it, or null
 * @param decision on which it rests, or null
 */
public record GiveBackEquipment(
        @Valid EquipmentLender lender,
        @NotBlank @Size(max = 20) String loanNo,
        @NotNull LocalDate businessDay,
        @NotEmpty @Size(max = 500) List<@Valid GivenBackLine> lines,
        @Size(max = 500) String reason,
        @Valid Decision decision) {}

package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Ghi nhận đã chi: for the first time, or again after the money came back.
 *
 * @param members whom; all who wait to be paid when none is named
 * @param note voucher or another remark, or null
 */
public record MarkPaid(
        @NotBlank @Size(max = 20) String runNo,
        @NotNull LocalDate paidOn,
        @Size(max = 500) String note,
        @Valid @Size(max = 1000) List<PaidMember> members) {}

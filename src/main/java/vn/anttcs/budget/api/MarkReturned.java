package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Ghi nhận khoản chi bị trả lại.
 *
 * @param reason why the money came back
 */
public record MarkReturned(
        @NotBlank @Size(max = 20) String runNo,
        @NotNull LocalDate returnedOn,
        @NotBlank @Size(max = 500) String reason,
        @NotEmpty @Valid @Size(max = 1000) List<PaidMember> members) {}

package vn.anttcs.access.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Xác nhận chuyển quyền: ends a grant on a unit that has ended and gives the role for successors of that unit.
 *
 * @param units those of the proposed successors for which the role shall hold
 */
public record ConfirmGrantMove(
        @NotBlank @Pattern(regexp = AccountForm.GRANT_NO) String grantNo,
        @NotEmpty @Size(max = 100) List<@Valid UnitChoice> units,
        @Min(1) Long version) {}

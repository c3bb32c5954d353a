package vn.anttcs.access.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Danh sách tài khoản: asks for the accounts that the caller may see, in the order of their names.
 *
 * @param unitCode only accounts that belong to this unit or one below it
 */
public record ListAccounts(
        @Pattern(regexp = AccountForm.UNIT_CODE) String unitCode,
        AccountKind kind,
        Boolean enabled,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

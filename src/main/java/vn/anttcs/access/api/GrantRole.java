package vn.anttcs.access.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Phân quyền: gives an account a role for a unit and all below it.
 *
 * @param unitCode VN for the whole country
 */
public record GrantRole(
        @NotBlank @Pattern(regexp = AccountForm.USER_NAME) String userName,
        @NotNull Role role,
        @NotBlank @Pattern(regexp = AccountForm.UNIT_CODE) String unitCode,
        @Min(1) Long version) {}

package vn.anttcs.access.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Thu hồi quyền: takes a role away. */
public record RevokeGrant(
        @NotBlank @Pattern(regexp = AccountForm.USER_NAME) String userName,
        @NotBlank @Pattern(regexp = AccountForm.GRANT_NO) String grantNo,
        @Min(1) Long version) {}

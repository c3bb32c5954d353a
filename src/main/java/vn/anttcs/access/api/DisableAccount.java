package vn.anttcs.access.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Khóa tài khoản: closes an account at once, with all its tokens. */
public record DisableAccount(
        @NotBlank @Pattern(regexp = AccountForm.USER_NAME) String userName,
        @Min(1) Long version) {}

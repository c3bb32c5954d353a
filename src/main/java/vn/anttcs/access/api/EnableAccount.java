package vn.anttcs.access.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Mở khóa tài khoản: opens a closed account again. */
public record EnableAccount(
        @NotBlank @Pattern(regexp = AccountForm.USER_NAME) String userName,
        @Min(1) Long version) {}

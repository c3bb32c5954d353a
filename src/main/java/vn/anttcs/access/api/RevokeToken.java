package vn.anttcs.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Hủy mã phiên: ends a token before its time. */
public record RevokeToken(
        @NotBlank @Pattern(regexp = AccountForm.TOKEN_NO) String tokenNo) {}

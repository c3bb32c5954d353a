package vn.anttcs.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Asks for one account. */
public record GetAccount(
        @NotBlank @Pattern(regexp = AccountForm.USER_NAME) String userName) {}

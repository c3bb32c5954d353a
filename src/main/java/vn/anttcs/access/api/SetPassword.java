package vn.anttcs.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Đổi mật khẩu: a new password for an account; all its tokens end.
 *
 * @param oldPassword needed for the own account; an administrator who sets that of somebody else leaves it out
 * @param newPassword 12 to 200 characters, and not the old one
 */
public record SetPassword(
        @NotBlank @Pattern(regexp = AccountForm.USER_NAME) String userName,
        @Size(max = 200) String oldPassword,
        @NotBlank @Size(min = 12, max = 200) String newPassword) {
    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "SetPassword[" + userName + "]";
    }
}

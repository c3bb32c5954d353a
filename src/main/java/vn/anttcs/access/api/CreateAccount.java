package vn.anttcs.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Mở tài khoản: a new account, which can do nothing before it is given a role.
 *
 * @param userName sign-in name; capitals mean the same as small letters
 * @param unitCode the unit to which the account belongs, VN for the whole country; administrators of that unit manage it
 * @param password the first password, 12 to 200 characters
 */
public record CreateAccount(
        @NotBlank @Pattern(regexp = AccountForm.USER_NAME) String userName,
        @NotBlank @Size(max = 120) String fullName,
        @NotNull AccountKind kind,
        @NotBlank @Pattern(regexp = AccountForm.UNIT_CODE) String unitCode,
        @NotBlank @Size(min = 12, max = 200) String password) {
    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "CreateAccount[" + userName + "]";
    }
}

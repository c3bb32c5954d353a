package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Credentials;

/** Sign-in by name and password, from a header or from a UsernameToken. Failures are noted. */
@ApplicationScoped
public class PasswordSignIn {
    private AccountRows accounts;
    private PasswordCheck passwords;
    private SeenMessages messages;
    private FailedSignIns failures;

    protected PasswordSignIn() {}

    @Inject
    public PasswordSignIn(
            AccountRows accounts, PasswordCheck passwords, SeenMessages messages, FailedSignIns failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.messages = messages;
        this.failures = failures;
    }

    /** The account, or a refusal. */
    AccountRow account(Credentials.Password shown, String address) {
        String name = Gate.userName(shown.user());
        Optional<AccountRow> account = accounts.findByName(name);
        try {
            // Whether a message was seen counts only for who knows the password: strangers must not fill that memory.
            if (passwords.passes(account, name, shown.password(), address) && isFresh(shown)) {
                return account.orElseThrow();
            }
            throw Refusal.of(ErrorCode.UNAUTHENTICATED);
        } catch (Refusal refused) {
            failures.note(account, name, address, refused.code());
            throw refused;
        }
    }

    private boolean isFresh(Credentials.Password shown) {
        return shown.replayKey() == null || messages.isFresh(shown.replayKey());
    }
}

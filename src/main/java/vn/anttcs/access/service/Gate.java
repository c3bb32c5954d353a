package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Caller;
import vn.anttcs.platform.http.Credentials;
import vn.anttcs.platform.http.SignIn;
import vn.anttcs.shared.VietnameseText;

/** Đăng nhập: the sign-in of both doors. Each call reads the account once, so that whatever changes there acts at once. */
@ApplicationScoped
public class Gate implements SignIn {
    @Inject
    private AccountRows accounts;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private SeenMessages messages;

    @Inject
    private GrantMemory grants;

    @Inject
    private FailedSignIns failures;

    @Inject
    private Clock clock;

    @Override
    public Caller signIn(Credentials credentials, String address) {
        return credentials instanceof Credentials.Token token
                ? byToken(token)
                : byPassword((Credentials.Password) credentials, address);
    }

    private Caller byPassword(Credentials.Password shown, String address) {
        String name = userName(shown.user());
        Optional<AccountRow> account = accounts.findByName(name);
        try {
            if (!passwords.passes(account, name, shown.password(), address)
                    || (shown.replayKey() != null && !messages.isFresh(shown.replayKey()))) {
                throw Refusal.of(ErrorCode.UNAUTHENTICATED);
            }
        } catch (Refusal refused) {
            failures.note(account, name, address, refused.code());
            throw refused;
        }
        return caller(account.orElseThrow(), false);
    }

    private Caller byToken(Credentials.Token shown) {
        return accounts.findByToken(TokenText.hash(shown.token()), clock.instant())
                .filter(AccountRow::enabled)
                .map(account -> caller(account, true))
                .orElseThrow(() -> Refusal.of(ErrorCode.UNAUTHENTICATED));
    }

    /** The caller of work that goes on after its call, with the grants of now; empty when the account is closed. */
    public Optional<Caller> again(long accountId) {
        return accountId == AccountCaller.HOUSE.accountId()
                ? Optional.of(AccountCaller.HOUSE)
                : accounts.find(accountId).filter(AccountRow::enabled).map(account -> caller(account, false));
    }

    private AccountCaller caller(AccountRow account, boolean byToken) {
        return new AccountCaller(account.id(), account.userName(), account.version(), grants.of(account), byToken);
    }

    /** The form in which names of accounts are kept and compared. */
    static String userName(String shown) {
        String name = VietnameseText.clean(shown).toLowerCase(Locale.ROOT);
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}

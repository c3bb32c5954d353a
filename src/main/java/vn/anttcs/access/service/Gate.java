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
    private PasswordSignIn passwords;
    private AccountRows accounts;
    private GrantMemory grants;
    private Clock clock;

    protected Gate() {}

    @Inject
    public Gate(PasswordSignIn passwords, AccountRows accounts, GrantMemory grants, Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public Caller signIn(Credentials credentials, String address) {
        return credentials instanceof Credentials.Token token
                ? caller(byToken(token), true)
                : caller(passwords.account((Credentials.Password) credentials, address), false);
    }

    private AccountRow byToken(Credentials.Token shown) {
        return accounts.findByToken(TokenText.hash(shown.token()), clock.instant())
                .filter(AccountRow::enabled)
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

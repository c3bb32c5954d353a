package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.api.AccountKind;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.AuditFilter;
import vn.anttcs.access.persistence.AuditRow;
import vn.anttcs.access.persistence.AuditRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;
import vn.anttcs.access.persistence.TokenRow;
import vn.anttcs.access.persistence.TokenRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.http.Credentials;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.TestDatabases;

/** The whole sign-in against H2, from the credentials shown to the caller with his grants. */
class GateTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String ADDRESS = "10.0.0.1";

    private final TestClock clock = new TestClock();
    private final Database database = new Database(TestDatabases.h2());
    private final AccountRows accounts = new AccountRows(database);
    private final GrantRows grants = new GrantRows(database);
    private final TokenRows tokens = new TokenRows(database);
    private final AuditRows audit = new AuditRows(database);
    private final Gate gate = gate();

    private Gate gate() {
        AuditTrail trail = new AuditTrail(audit, new AtomicLong()::incrementAndGet, clock);
        PasswordSignIn passwords = new PasswordSignIn(
                accounts,
                new PasswordCheck(new PasswordMemory(clock), new GuessLimit(clock)),
                new SeenMessages(clock),
                new FailedSignIns(trail, clock));
        return new Gate(passwords, accounts, new GrantMemory(grants), clock);
    }

    @BeforeEach
    void anAccountWithOneGrant() {
        Instant now = clock.instant();
        accounts.insert(new AccountRow(
                7, "an", "Nguyễn Văn An", AccountKind.OFFICER, 38, true, 1, PasswordHash.of(PASSWORD, 1000), now));
        grants.insert(new GrantRow(1, "G1", 7, Role.COMMUNE_OFFICER, 100, now, 7, Dated.OPEN));
    }

    private AccountCaller signIn(Credentials credentials) {
        Call call = new Call("r", Call.Protocol.REST, ADDRESS, Language.VI);
        call.<RuntimeException>run(() -> call.caller(gate.signIn(credentials, ADDRESS)));
        return (AccountCaller) call.caller();
    }

    private static Credentials password(String password) {
        return new Credentials.Password("An", password, null);
    }

    private void assertOut(Credentials credentials) {
        assertThatThrownBy(() -> signIn(credentials))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.UNAUTHENTICATED));
    }

    @Test
    void knows_the_caller_with_his_grants() {
        AccountCaller caller = signIn(password(PASSWORD));
        assertThat(caller.accountId()).isEqualTo(7);
        assertThat(caller.grants()).containsExactly(new GrantedRole(Role.COMMUNE_OFFICER, 100));
    }

    @Test
    void notes_a_failed_sign_in() {
        assertOut(password("wrong"));
        AuditFilter any = new AuditFilter(null, null, null, null, null, null, null, null, null);
        assertThat(audit.list(any, 10))
                .singleElement()
                .extracting(AuditRow::operation, AuditRow::accountName, AuditRow::outcome)
                .containsExactly("signIn", "an", "UNAUTHENTICATED");
    }

    @Test
    void lets_a_closed_account_no_further_on_the_next_call() {
        signIn(password(PASSWORD));
        accounts.setEnabled(7, false);
        assertOut(password(PASSWORD));
    }

    @Test
    void sees_a_new_password_on_the_next_call() {
        signIn(password(PASSWORD));
        accounts.setPassword(7, PasswordHash.of("another battery", 1000));
        assertOut(password(PASSWORD));
        assertThat(signIn(password("another battery")).accountId()).isEqualTo(7);
    }

    @Test
    void sees_a_revoked_grant_on_the_next_call() {
        assertThat(signIn(password(PASSWORD)).hasAnywhere(Right.MEMBER_WRITE)).isTrue();
        grants.revoke(1, clock.instant(), 7);
        accounts.touch(7);
        assertThat(signIn(password(PASSWORD)).grants()).isEmpty();
    }

    @Test
    void refuses_a_username_token_that_it_has_seen() {
        String key = "An\nbm9uY2U=\n2026-07-01T02:00:00Z";
        assertThat(signIn(new Credentials.Password("An", PASSWORD, key)).name()).isEqualTo("an");
        assertOut(new Credentials.Password("An", PASSWORD, key));
    }

    @Test
    void takes_a_token_until_it_ends() {
        Instant now = clock.instant();
        tokens.insert(new TokenRow(1, "T1", 7, TokenText.hash("opaque"), null, now, now.plus(AccessTokens.VALID)));
        assertThat(signIn(new Credentials.Token("opaque")).byToken()).isTrue();
        assertOut(new Credentials.Token("other"));
        clock.pass(AccessTokens.VALID);
        assertOut(new Credentials.Token("opaque"));
    }

    @Test
    void forgets_tokens_of_a_closed_account() {
        Instant now = clock.instant();
        tokens.insert(new TokenRow(1, "T1", 7, TokenText.hash("opaque"), null, now, now.plus(Duration.ofHours(1))));
        accounts.setEnabled(7, false);
        assertOut(new Credentials.Token("opaque"));
    }

    /** What each call pays for sign-in, right and territory; far below a millisecond also on a busy machine. */
    @Test
    void costs_a_call_less_than_a_millisecond() {
        Records records = new Records(List.of(), null);
        Guard guard = new Guard(records, new Territories(records));
        UseCase useCase =
                new UseCase("listTeams", Right.FORCE_READ, Territory.FILTERED, false, false, Record.class, List.of());
        signIn(password(PASSWORD));
        int calls = 3000;
        long[] nanos = new long[calls];
        for (int index = 0; index < calls; index++) {
            long start = System.nanoTime();
            AccountCaller caller = signIn(password(PASSWORD));
            Call call = new Call("r", Call.Protocol.REST, ADDRESS, Language.VI);
            call.caller(caller);
            call.<RuntimeException>run(() -> guard.admit(new Attempt(useCase, new Asked("x"), call)));
            nanos[index] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        long median = nanos[calls / 2] / 1000;
        System.getLogger("vn.anttcs.access").log(System.Logger.Level.INFO, "sign-in and rights: {0} µs a call", median);
        assertThat(median).as("microseconds a call").isLessThan(1000);
    }

    record Asked(String text) {}
}

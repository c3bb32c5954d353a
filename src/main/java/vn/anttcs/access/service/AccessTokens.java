package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.anttcs.access.api.AccessToken;
import vn.anttcs.access.api.CreateToken;
import vn.anttcs.access.api.RevokeToken;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.TokenSummary;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.TokenRow;
import vn.anttcs.access.persistence.TokenRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Ids;

/** Mã phiên: tokens that stand for a sign-in by password for half an hour, on every node. */
@Stateless
public class AccessTokens {
    static final Duration VALID = Duration.ofMinutes(30);
    private static final int AT_ONCE = 100;

    @Inject
    private TokenRows tokens;

    @Inject
    private AccountRows accounts;

    @Inject
    private Territories territories;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Operation(value = "createToken", territory = Territory.OPEN, write = true, secret = true)
    public AccessToken createToken(CreateToken command) {
        AccountCaller caller = AccountCaller.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // A token that could ask for the next one would hold for ever, whoever has stolen it.
        if (caller.byToken()) {
            throw new Refusal(ErrorCode.FORBIDDEN, List.of(), List.of(Problem.of("TOKEN_NEEDS_PASSWORD", null)));
        }
        if (tokens.ofAccount(caller.accountId(), now).size() >= AT_ONCE) {
            throw Refusal.refused("TOO_MANY_TOKENS", null, String.valueOf(AT_ONCE));
        }
        String token = TokenText.random(32);
        TokenRow row = new TokenRow(
                ids.next(),
                "T" + ids.next("token_no"),
                caller.accountId(),
                TokenText.hash(token),
                command.purpose(),
                now,
                now.plus(VALID));
        tokens.insert(row);
        return new AccessToken(row.tokenNo(), token, caller.name(), row.expiresAt());
    }

    @Operation(value = "revokeToken", territory = Territory.OPEN, write = true)
    public TokenSummary revokeToken(RevokeToken command) {
        TokenRow token = tokens.findByNumber(command.tokenNo())
                .filter(this::mayRevoke)
                .orElseThrow(() -> Refusal.notFound("tokenNo", command.tokenNo()));
        tokens.delete(token.id());
        return summary(token);
    }

    private boolean mayRevoke(TokenRow token) {
        AccountRow owner = accounts.find(token.accountId()).orElseThrow();
        return owner.id() == AccountCaller.current().accountId()
                || territories.may(Right.ACCOUNT_WRITE, owner.homeUnitId());
    }

    static TokenSummary summary(TokenRow token) {
        return new TokenSummary(token.tokenNo(), token.purpose(), token.createdAt(), token.expiresAt());
    }
}

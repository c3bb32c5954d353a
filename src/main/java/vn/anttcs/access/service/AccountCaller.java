package vn.anttcs.access.service;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;
import vn.anttcs.access.rule.RoleRights;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.http.Caller;

/**
 * Whoever is signed in, with the grants that held when the call began.
 *
 * @param version version of the account at that moment
 * @param byToken whether a token was shown and not a password
 */
public record AccountCaller(long accountId, String name, long version, List<GrantedRole> grants, boolean byToken)
        implements Caller {
    /** The house itself, for what it does without anybody having asked: data loaded at a start. */
    public static final AccountCaller HOUSE =
            new AccountCaller(0, "anttcs", 0, List.of(new GrantedRole(Role.ADMINISTRATOR, Nation.ID)), false);

    public AccountCaller {
        grants = List.copyOf(grants);
    }

    /** The caller of the call on this thread, or a refusal. */
    static AccountCaller current() {
        Caller caller = Objects.requireNonNull(Call.current()).caller();
        if (caller instanceof AccountCaller account) {
            return account;
        }
        throw Refusal.of(ErrorCode.UNAUTHENTICATED);
    }

    @Override
    public String unit() {
        return grants.stream()
                .map(grant -> grant.unitId() == Nation.ID ? "nation" : String.valueOf(grant.unitId()))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Whether any grant, wherever it stands, gives the right. */
    boolean hasAnywhere(Right right) {
        return grants.stream().anyMatch(grant -> RoleRights.has(grant.role(), right));
    }

    /** Whether a grant for the whole country gives the right. */
    boolean hasEverywhere(Right right) {
        return grants.stream().anyMatch(grant -> grant.unitId() == Nation.ID && RoleRights.has(grant.role(), right));
    }

    /** The units for which grants give the right. */
    List<Long> unitsOf(Right right) {
        return grants.stream()
                .filter(grant -> RoleRights.has(grant.role(), right))
                .map(GrantedRole::unitId)
                .distinct()
                .toList();
    }
}

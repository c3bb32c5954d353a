package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.CheckPolicy;
import vn.anttcs.budget.api.FindPolicies;
import vn.anttcs.budget.api.GetPolicy;
import vn.anttcs.budget.api.GetPolicyPackage;
import vn.anttcs.budget.api.Policy;
import vn.anttcs.budget.api.PolicyCheck;
import vn.anttcs.budget.api.PolicyFinding;
import vn.anttcs.budget.api.PolicyPackage;
import vn.anttcs.budget.api.PolicyPage;
import vn.anttcs.budget.api.PolicyState;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Tra cứu chính sách: the register of policies. What was released is public; drafts are for those of the province. */
@Stateless
public class Policies {
    @Inject
    private PolicyRows rows;

    @Inject
    private PolicyReading reading;

    @Inject
    private PolicyAreas areas;

    @Inject
    private Territories territories;

    @Inject
    private Clockwork clockwork;

    /** Reads a package, computes its golden cases and says everything that is wrong with it, without keeping anything. */
    @Operation(value = "checkPolicy", right = Right.POLICY_READ, territory = Territory.OPEN)
    public PolicyCheck checkPolicy(CheckPolicy command) {
        return new PolicyCheck(reading.read(command.document()).mistakes().stream()
                .map(mistake -> new PolicyFinding(
                        mistake.pointer(),
                        mistake.code().name(),
                        mistake.text().vi(),
                        mistake.text().en()))
                .toList());
    }

    /** One policy with what was done to it. */
    @Operation(value = "getPolicy", right = Right.POLICY_READ, territory = Territory.FILTERED)
    public Policy getPolicy(GetPolicy query) {
        PolicyRow row = visible(query.policyCode(), query.revision());
        return PolicyViews.view(row, reading.policy(row));
    }

    /** The package of a policy, word for word. */
    @Operation(value = "getPolicyPackage", right = Right.POLICY_READ, territory = Territory.FILTERED)
    public PolicyPackage getPolicyPackage(GetPolicyPackage query) {
        PolicyRow row = visible(query.policyCode(), query.revision());
        return new PolicyPackage(row.head().policyCode(), row.head().revision(), row.document());
    }

    private PolicyRow visible(String policyCode, Integer revision) {
        return rows.find(policyCode, revision)
                .filter(this::isVisible)
                .orElseThrow(() -> Refusal.notFound("policyCode", policyCode));
    }

    private boolean isVisible(PolicyRow row) {
        return row.state() == PolicyState.RELEASED
                || row.state() == PolicyState.REPLACED
                || rows.territory(row.id()).stream().anyMatch(unit -> territories.may(Right.POLICY_READ, unit));
    }

    /** Policies by province, state and day. */
    @Operation(value = "findPolicies", right = Right.POLICY_READ, territory = Territory.FILTERED)
    public PolicyPage findPolicies(FindPolicies query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<PolicyRow> found = rows.page(new PolicyRows.Wanted(
                query.unitCode() == null ? null : List.of(areas.unitOfToday(query.unitCode())),
                query.state(),
                query.validOn() == null ? null : time.validOn(),
                time.knownOn(),
                cursor.map(at -> at.key(0)).orElse(""),
                cursor.map(at -> (int) at.number(1)).orElse(0),
                draftsOf(),
                limit + 1));
        String next = Cursor.next(
                found,
                limit,
                time,
                row -> List.of(row.head().policyCode(), row.head().revision()));
        return new PolicyPage(
                found.stream().limit(limit).map(PolicyViews::summary).toList(), next, time.knownOn());
    }

    /** The provinces whose drafts the caller sees; null for all. */
    private List<Long> draftsOf() {
        Scope scope = territories.scope(Right.POLICY_READ);
        return scope.nation() ? null : areas.provincesAbove(scope.unitIds());
    }

    /** For other services of the feature: the released revision of a code, as known at a recorded time. */
    Optional<PolicyRow> released(String policyCode, Instant knownOn) {
        return rows.known(knownOn).stream()
                .filter(row -> row.head().policyCode().equals(policyCode))
                .findFirst();
    }
}

package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.CheckPolicy;
import vn.anttcs.budget.api.ComparePolicies;
import vn.anttcs.budget.api.FindPolicies;
import vn.anttcs.budget.api.GetPolicy;
import vn.anttcs.budget.api.GetPolicyPackage;
import vn.anttcs.budget.api.Policy;
import vn.anttcs.budget.api.PolicyCheck;
import vn.anttcs.budget.api.PolicyComparison;
import vn.anttcs.budget.api.PolicyFinding;
import vn.anttcs.budget.api.PolicyNote;
import vn.anttcs.budget.api.PolicyPackage;
import vn.anttcs.budget.api.PolicyPage;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.rule.difference.PolicyDifference;
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
    private PolicySight sight;

    @Inject
    private Clockwork clockwork;

    /** Reads a package, computes its golden cases and says everything that is wrong with it, without keeping anything. */
    @Operation(value = "checkPolicy", right = Right.POLICY_READ, territory = Territory.OPEN)
    public PolicyCheck checkPolicy(CheckPolicy command) {
        List<PolicyFinding> mistakes = reading.read(command.document()).mistakes().stream()
                .map(mistake -> new PolicyFinding(
                        mistake.pointer(),
                        mistake.code().name(),
                        mistake.text().vi(),
                        mistake.text().en()))
                .toList();
        return new PolicyCheck(mistakes, mistakes.isEmpty());
    }

    /** One policy with what was done to it. */
    @Operation(value = "getPolicy", right = Right.POLICY_READ, territory = Territory.FILTERED)
    public Policy getPolicy(GetPolicy query) {
        PolicyRow row = sight.see(query.policyCode(), query.revision(), Right.POLICY_READ, "policyCode");
        return PolicyViews.view(row, reading.policy(row));
    }

    /** The package of a policy, word for word. */
    @Operation(value = "getPolicyPackage", right = Right.POLICY_READ, territory = Territory.FILTERED)
    public PolicyPackage getPolicyPackage(GetPolicyPackage query) {
        PolicyRow row = sight.see(query.policyCode(), query.revision(), Right.POLICY_READ, "policyCode");
        return new PolicyPackage(row.head().policyCode(), row.head().revision(), row.document());
    }

    /** What one policy changes against another one, in plain words. */
    @Operation(value = "comparePolicies", right = Right.POLICY_READ, territory = Territory.FILTERED)
    public PolicyComparison comparePolicies(ComparePolicies query) {
        PolicyRow young = sight.see(query.policyCode(), query.revision(), Right.POLICY_READ, "policyCode");
        PolicyRow old = sight.see(query.otherCode(), query.otherRevision(), Right.POLICY_READ, "otherCode");
        return new PolicyComparison(
                young.head().policyCode(),
                young.head().revision(),
                old.head().policyCode(),
                old.head().revision(),
                PolicyDifference.of(reading.policy(old), reading.policy(young)).stream()
                        .map(change -> new PolicyNote(change.vi(), change.en()))
                        .toList());
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
                sight.draftsOf(Right.POLICY_READ),
                limit + 1));
        String next = Cursor.next(
                found,
                limit,
                time,
                row -> List.of(row.head().policyCode(), row.head().revision()));
        return new PolicyPage(
                found.stream().limit(limit).map(PolicyViews::summary).toList(), next, time.knownOn());
    }

    /** For other services of the feature: the released revision of a code, as known at a recorded time. */
    Optional<PolicyRow> released(String policyCode, Instant knownOn) {
        return rows.released(policyCode, knownOn);
    }
}

package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.DiscardPolicy;
import vn.anttcs.budget.api.LoadPolicy;
import vn.anttcs.budget.api.PolicyState;
import vn.anttcs.budget.api.PolicySummary;
import vn.anttcs.budget.api.ProposePolicy;
import vn.anttcs.budget.api.ReturnPolicy;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Ids;

/** Soạn và trình chính sách: drafts until they are put before a second person. */
@Stateless
public class PolicyDrafting {
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

    @Inject
    private Ids ids;

    /** Keeps a package as a draft, or says everything that is wrong with it. */
    @Operation(value = "loadPolicy", right = Right.POLICY_WRITE, territory = Territory.FILTERED, write = true)
    public PolicySummary loadPolicy(LoadPolicy command) {
        Policy policy = reading.sound(command.document());
        List<Long> provinces = areas.provincesOf(policy);
        refuseOutside(provinces);
        rows.lockBook();
        Optional<PolicyRow> before = rows.find(policy.code(), null);
        before.ifPresent(this::makeRoom);
        int revision = before.filter(row -> row.state() == PolicyState.RELEASED || row.state() == PolicyState.REPLACED)
                .map(row -> row.head().revision() + 1)
                .orElseGet(() -> before.map(row -> row.head().revision()).orElse(1));
        long version = before.map(row -> row.version() + 1).orElse(1L);
        PolicyRow added = new PolicyRow(
                ids.next(), head(policy, revision), PolicyState.DRAFT, command.document(), loaded(), version);
        rows.add(added, provinces);
        return PolicyViews.summary(added);
    }

    /** A draft gives way to the new one; a proposal must be returned first; what was released stays beside its next revision. */
    private void makeRoom(PolicyRow before) {
        if (before.state() == PolicyState.PROPOSED) {
            throw Refusal.conflict("POLICY_PROPOSED", "document", before.head().policyCode());
        }
        refuseOutside(rows.territory(before.id()));
        if (before.state() == PolicyState.DRAFT) {
            rows.discard(before.id());
        }
    }

    static PolicyRow.Head head(Policy policy, int revision) {
        return new PolicyRow.Head(
                policy.code(),
                revision,
                policy.identity().name().vi(),
                policy.identity().name().en(),
                policy.identity().resolution().number(),
                policy.identity().resolution().date(),
                policy.identity().resolution().council(),
                policy.validity().period().from(),
                policy.validity().period().to());
    }

    private PolicyRow.Acts loaded() {
        Instant stamp = clockwork.stamp();
        return new PolicyRow.Acts(
                Call.current().caller().name(), stamp, null, null, null, Dated.OPEN, Dated.OPEN, null);
    }

    private void refuseOutside(List<Long> provinces) {
        if (!provinces.stream().allMatch(unit -> territories.may(Right.POLICY_WRITE, unit))) {
            throw Refusal.of(ErrorCode.FORBIDDEN);
        }
    }

    /** Puts a draft before a second person. */
    @Operation(value = "proposePolicy", right = Right.POLICY_WRITE, territory = Territory.FILTERED, write = true)
    public PolicySummary proposePolicy(ProposePolicy command) {
        PolicyRow draft = locked(command.policyCode(), command.version(), PolicyState.DRAFT);
        PolicyRow.Acts acts = draft.acts();
        PolicyRow.Acts proposed = new PolicyRow.Acts(
                acts.loadedBy(),
                acts.loadedAt(),
                Call.current().caller().name(),
                clockwork.stamp(),
                null,
                Dated.OPEN,
                Dated.OPEN,
                null);
        return changed(draft, PolicyState.PROPOSED, proposed);
    }

    /** Sends a proposal back to be a draft again, with the reason. */
    @Operation(value = "returnPolicy", right = Right.POLICY_RELEASE, territory = Territory.FILTERED, write = true)
    public PolicySummary returnPolicy(ReturnPolicy command) {
        PolicyRow proposal = locked(command.policyCode(), command.version(), PolicyState.PROPOSED);
        PolicyRow.Acts acts = proposal.acts();
        PolicyRow.Acts returned = new PolicyRow.Acts(
                acts.loadedBy(), acts.loadedAt(), null, null, null, Dated.OPEN, Dated.OPEN, command.reason());
        return changed(proposal, PolicyState.DRAFT, returned);
    }

    /** Removes a draft that was never released. */
    @Operation(value = "discardPolicy", right = Right.POLICY_WRITE, territory = Territory.FILTERED, write = true)
    public PolicySummary discardPolicy(DiscardPolicy command) {
        PolicyRow draft = locked(command.policyCode(), command.version(), PolicyState.DRAFT);
        rows.discard(draft.id());
        return PolicyViews.summary(draft);
    }

    private PolicySummary changed(PolicyRow row, PolicyState state, PolicyRow.Acts acts) {
        PolicyRow changed = new PolicyRow(row.id(), row.head(), state, row.document(), acts, row.version() + 1);
        rows.change(changed);
        return PolicyViews.summary(changed);
    }

    private PolicyRow locked(String policyCode, Long version, PolicyState state) {
        PolicyRow row = rows.lock(policyCode, null).orElseThrow(() -> Refusal.notFound("policyCode", policyCode));
        boolean mine = rows.territory(row.id()).stream().allMatch(unit -> territories.may(Right.POLICY_READ, unit));
        if (!mine) {
            throw Refusal.notFound("policyCode", policyCode);
        }
        if (version != null && version != row.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        if (row.state() != state) {
            throw Refusal.conflict("POLICY_STATE", "policyCode", row.state().name(), state.name());
        }
        return row;
    }
}

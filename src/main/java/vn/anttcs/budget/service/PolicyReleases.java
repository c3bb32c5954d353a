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
import vn.anttcs.budget.api.PolicyState;
import vn.anttcs.budget.api.PolicySummary;
import vn.anttcs.budget.api.ReleasePolicy;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;

/** Ban hành chính sách: a second person lets a proposal enter the book of policies, where it never changes again. */
@Stateless
public class PolicyReleases {
    @Inject
    private PolicyRows rows;

    @Inject
    private PolicyReading reading;

    @Inject
    private PolicyBooks books;

    @Inject
    private Territories territories;

    @Inject
    private Clockwork clockwork;

    /** Lets a proposal enter the book of policies; the revision before it, if any, is replaced. */
    @Operation(value = "releasePolicy", right = Right.POLICY_RELEASE, territory = Territory.FILTERED, write = true)
    public PolicySummary releasePolicy(ReleasePolicy command) {
        rows.lockBook();
        PolicyRow proposal = rows.lock(command.policyCode(), null)
                .orElseThrow(() -> Refusal.notFound("policyCode", command.policyCode()));
        refuseOthers(proposal, command.version());
        reading.sound(proposal.document());
        Instant stamp = clockwork.stamp();
        PolicyBook.Entry entry = books.entry(proposal);
        refuseCrossings(books.knownOn(stamp).with(entry), entry, "policyCode");
        before(proposal).ifPresent(old -> replace(old, stamp));
        PolicyRow.Acts acts = proposal.acts();
        PolicyRow released = new PolicyRow(
                proposal.id(),
                proposal.head(),
                PolicyState.RELEASED,
                proposal.document(),
                new PolicyRow.Acts(
                        acts.loadedBy(),
                        acts.loadedAt(),
                        acts.proposedBy(),
                        acts.proposedAt(),
                        caller(),
                        stamp,
                        Dated.OPEN,
                        null),
                proposal.version() + 1);
        rows.change(released);
        return PolicyViews.summary(released);
    }

    private void refuseOthers(PolicyRow proposal, Long version) {
        boolean mine =
                rows.territory(proposal.id()).stream().allMatch(unit -> territories.may(Right.POLICY_RELEASE, unit));
        if (!mine) {
            throw Refusal.notFound("policyCode", proposal.head().policyCode());
        }
        if (version != null && version != proposal.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        if (proposal.state() != PolicyState.PROPOSED) {
            throw Refusal.conflict(
                    "POLICY_STATE", "policyCode", proposal.state().name(), PolicyState.PROPOSED.name());
        }
        if (List.of(proposal.acts().loadedBy(), proposal.acts().proposedBy()).contains(caller())) {
            throw Refusal.refused("POLICY_SECOND_PERSON", "policyCode", caller());
        }
    }

    private static String caller() {
        return Call.current().caller().name();
    }

    /** Refuses a policy that would hold together with another one without being smaller or larger. */
    static void refuseCrossings(PolicyBook book, PolicyBook.Entry entry, String field) {
        List<Problem> problems = book.crossings(entry).stream()
                .map(crossing -> Problem.of(
                        "POLICY_CROSSES",
                        field,
                        crossing.item(),
                        crossing.other().code(),
                        crossing.from().toString()))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
    }

    /** The revision that is in the book now. */
    private Optional<PolicyRow> before(PolicyRow proposal) {
        int revision = proposal.head().revision();
        return revision == 1 ? Optional.empty() : rows.lock(proposal.head().policyCode(), revision - 1);
    }

    private void replace(PolicyRow old, Instant stamp) {
        PolicyRow.Acts acts = old.acts();
        rows.change(new PolicyRow(
                old.id(),
                old.head(),
                PolicyState.REPLACED,
                old.document(),
                new PolicyRow.Acts(
                        acts.loadedBy(),
                        acts.loadedAt(),
                        acts.proposedBy(),
                        acts.proposedAt(),
                        acts.releasedBy(),
                        acts.releasedAt(),
                        stamp,
                        null),
                old.version() + 1));
    }
}

package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.anttcs.budget.api.Entitlement;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.policy.Per;

/** Mức hưởng của hồ sơ: the lines that policies give for events in the month of a claim, as if it were approved. */
@ApplicationScoped
public class ClaimAmounts {
    private EntitlementDesk desk;

    protected ClaimAmounts() {}

    @Inject
    public ClaimAmounts(EntitlementDesk desk) {
        this.desk = desk;
    }

    Entitlement of(String memberNo, ClaimCases.Case claim, Instant knownOn) {
        EventEntry event = ClaimEvents.event(claim.anchor().claimNo(), claim.fact());
        YearMonth month = YearMonth.from(event.day());
        long member = claim.anchor().memberId();
        List<Line> lines = (claim.fact().state() == ClaimState.APPROVED
                        ? desk.months(knownOn)
                        : desk.months(knownOn).supposing(member, event))
                .owed(List.of(member), month, month).stream()
                        .flatMap(owed -> owed.lines().stream())
                        .filter(line -> line.rule().item().per() instanceof Per.Event)
                        .toList();
        return EntitlementViews.view(memberNo, month, lines, knownOn);
    }
}

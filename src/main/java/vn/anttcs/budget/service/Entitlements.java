package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.Entitlement;
import vn.anttcs.budget.api.EntitlementPage;
import vn.anttcs.budget.api.EntitlementSheet;
import vn.anttcs.budget.api.GetEntitlement;
import vn.anttcs.budget.api.GetEntitlementSheet;
import vn.anttcs.budget.api.ListEntitlements;
import vn.anttcs.budget.api.PolicyHolding;
import vn.anttcs.budget.api.PolicyHoldings;
import vn.anttcs.budget.api.ResolvePolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.sheet.Sheet;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Các khoản được hưởng: what members are owed, each line with the sheet that explains it. */
@Stateless
public class Entitlements {
    @Inject
    private EntitlementDesk desk;

    @Inject
    private SheetSources sources;

    @Inject
    private EntitledMembers members;

    @Inject
    private ServiceLedger service;

    @Inject
    private Clockwork clockwork;

    /** What a member is owed for a month, line by line. */
    @Operation(value = "getEntitlement", right = Right.POLICY_READ, members = "memberNo")
    public Entitlement getEntitlement(GetEntitlement query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        List<Line> lines = owed(query.memberNo(), query.month(), knownOn)
                .map(EntitledMonths.Owed::lines)
                .orElse(List.of());
        return EntitlementViews.view(query.memberNo(), query.month(), lines, knownOn);
    }

    private Optional<EntitledMonths.Owed> owed(String memberNo, YearMonth month, Instant knownOn) {
        return desk.owed(List.of(service.idOf(memberNo)), month, knownOn).stream()
                .findFirst();
    }

    /** The sheet of one line: every fact, rule, amount and step from which it follows. */
    @Operation(value = "getEntitlementSheet", right = Right.POLICY_READ, members = "memberNo")
    public EntitlementSheet getEntitlementSheet(GetEntitlementSheet query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        EntitledMonths.Owed owed = owed(query.memberNo(), query.month(), knownOn)
                .orElseThrow(() -> Refusal.notFound("itemCode", query.itemCode()));
        Line line = owed.lines().stream()
                .filter(one -> one.item().equals(query.itemCode()))
                .filter(one ->
                        query.policyCode() == null || one.rule().policy().code().equals(query.policyCode()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("itemCode", query.itemCode()));
        MemberMonth month = sources.explained(query.memberNo(), owed.month(), knownOn);
        String document = Sheet.of(line, month, new Sheet.Holder(query.memberNo(), knownOn.toString()))
                .text();
        return new EntitlementSheet(
                query.memberNo(),
                query.month(),
                line.item(),
                line.rule().policy().code(),
                document,
                knownOn);
    }

    /** What the members of a unit, and of all units below it, are owed for a month. */
    @Operation(value = "listEntitlements", right = Right.POLICY_READ, territory = Territory.RECORD, units = "unitCode")
    public EntitlementPage listEntitlements(ListEntitlements query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<Long> all = members.of(query.unitCode(), query.month(), time.knownOn());
        long after = cursor.map(at -> at.number(0)).orElse(0L);
        List<Long> found =
                all.stream().filter(id -> id > after).limit(limit + 1L).toList();
        List<Entitlement> items =
                desk.owed(found.stream().limit(limit).toList(), query.month(), time.knownOn()).stream()
                        .map(owed ->
                                EntitlementViews.view(owed.memberNo(), query.month(), owed.lines(), time.knownOn()))
                        .toList();
        return new EntitlementPage(items, Cursor.next(found, limit, time, List::of), time.knownOn());
    }

    /** Which policy holds for a member on a day, item by item, and why. */
    @Operation(value = "resolvePolicy", right = Right.POLICY_READ, members = "memberNo")
    public PolicyHoldings resolvePolicy(ResolvePolicy query) {
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        List<PolicyHolding> holdings = members.held(service.idOf(query.memberNo()), time).stream()
                .filter(held -> query.itemCode() == null
                        || query.itemCode().equals(held.holding().rule().item().code()))
                .map(HoldingReasons::view)
                .sorted(Comparator.comparing(PolicyHolding::itemCode))
                .collect(Collectors.toUnmodifiableList());
        return new PolicyHoldings(holdings, time.knownOn());
    }
}

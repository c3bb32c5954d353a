package vn.anttcs.budget.service;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.anttcs.budget.api.Entitlement;
import vn.anttcs.budget.api.EntitlementLine;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.budget.api.EntitlementReason;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Funding;

/** Shows lines as the contracts do. */
final class EntitlementViews {
    private EntitlementViews() {}

    static Entitlement view(String memberNo, YearMonth month, List<Line> lines, Instant knownOn) {
        long total = 0;
        for (Line line : lines) {
            total = Math.addExact(total, line.total().dong());
        }
        return new Entitlement(
                memberNo, month, lines.stream().map(EntitlementViews::line).toList(), total, knownOn);
    }

    private static EntitlementLine line(Line line) {
        Fraction quantity = line.total().quantity();
        Funding funding = line.rule().item().record().funding();
        return new EntitlementLine(
                line.item(),
                line.rule().item().title().name().vi(),
                line.rule().item().title().name().en(),
                line.rule().policy().code(),
                line.rule().policy().identity().resolution().number(),
                EntitlementOutcome.valueOf(line.total().outcome().name()),
                quantity.toString(),
                quantity.signum() == 0
                        ? null
                        : line.total().unrounded().dividedBy(quantity).toString(),
                line.total().dong(),
                funding.source(),
                funding.level(),
                funding.classification(),
                line.reasons().stream().map(reason -> reason(reason, line)).toList());
    }

    private static EntitlementReason reason(Reason reason, Line line) {
        String resolution = line.rule().policy().identity().resolution().number();
        return new EntitlementReason(
                reason.code().name(),
                reason.text().vi(),
                reason.text().en(),
                reason.basis() == null ? null : reason.basis().cited(resolution).vi(),
                reason.basis() == null ? null : reason.basis().cited(resolution).en());
    }
}

package vn.anttcs.budget.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.api.PolicyItem;
import vn.anttcs.budget.api.PolicyNote;
import vn.anttcs.budget.api.PolicySummary;
import vn.anttcs.budget.api.PolicyTerritory;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.policy.Territory;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;

/** Shows policies as the contracts do. */
final class PolicyViews {
    private PolicyViews() {}

    static vn.anttcs.budget.api.Policy view(PolicyRow row, Policy policy) {
        PolicyRow.Head head = row.head();
        PolicyRow.Acts acts = row.acts();
        return new vn.anttcs.budget.api.Policy(
                head.policyCode(),
                head.revision(),
                row.state(),
                head.nameVi(),
                head.nameEn(),
                policy.identity().text().vi(),
                policy.identity().text().en(),
                head.resolution(),
                head.resolutionDate(),
                head.council(),
                policy.validity().territory().stream()
                        .map(PolicyViews::territory)
                        .toList(),
                head.validFrom(),
                day(head.validTo()),
                items(policy),
                policy.identity().assumptions().stream()
                        .map(text -> new PolicyNote(text.vi(), text.en()))
                        .toList(),
                acts.loadedBy(),
                acts.loadedAt(),
                acts.proposedBy(),
                acts.proposedAt(),
                acts.releasedBy(),
                instant(acts.releasedAt()),
                instant(acts.replacedAt()),
                acts.returnReason(),
                row.version());
    }

    static PolicySummary summary(PolicyRow row) {
        PolicyRow.Head head = row.head();
        return new PolicySummary(
                head.policyCode(),
                head.revision(),
                row.state(),
                head.nameVi(),
                head.nameEn(),
                head.resolution(),
                head.resolutionDate(),
                head.council(),
                head.validFrom(),
                day(head.validTo()),
                instant(row.acts().releasedAt()),
                instant(row.acts().replacedAt()),
                row.version());
    }

    private static List<PolicyItem> items(Policy policy) {
        return policy.items().stream()
                .map(item -> new PolicyItem(
                        item.code(),
                        item.title().name().vi(),
                        item.title().name().en(),
                        item.title().basis() == null
                                ? null
                                : item.title().basis().text()))
                .toList();
    }

    private static PolicyTerritory territory(Territory territory) {
        if (territory instanceof Territory.OfUnit unit) {
            return new PolicyTerritory(unit.code(), unit.on(), null);
        }
        return new PolicyTerritory(null, null, ((Territory.OfFormerProvince) territory).province());
    }

    private static LocalDate day(LocalDate day) {
        return day.equals(DateRange.OPEN_END) ? null : day;
    }

    private static Instant instant(Instant instant) {
        return instant.equals(Dated.OPEN) ? null : instant;
    }
}

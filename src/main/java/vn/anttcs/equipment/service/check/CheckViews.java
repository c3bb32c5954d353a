package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentCheck;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.persistence.check.CheckRow;
import vn.anttcs.equipment.persistence.check.CheckRows;
import vn.anttcs.equipment.persistence.check.NamedCheck;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Shows checks. */
@ApplicationScoped
public class CheckViews {
    private CheckRows checks;
    private Holders holders;
    private Decisions decisions;

    protected CheckViews() {}

    @Inject
    public CheckViews(CheckRows checks, Holders holders, Decisions decisions) {
        this.checks = checks;
        this.holders = holders;
        this.decisions = decisions;
    }

    /** The check with a number as known at a recorded time, or the refusal {@code NOT_FOUND}. */
    EquipmentCheck get(String checkNo, Instant knownOn) {
        NamedCheck found = checks.find(checkNo)
                .filter(check -> !check.row().recordedAt().isAfter(knownOn))
                .orElseThrow(() -> Refusal.notFound("checkNo", checkNo));
        return views(List.of(found), knownOn).get(0);
    }

    /** Checks as known at a recorded time, in their order. */
    List<EquipmentCheck> views(List<NamedCheck> found, Instant knownOn) {
        Map<Holder, EquipmentHolder> named = holders.named(
                found.stream().map(check -> check.row().account().holder()).toList());
        Map<Long, Decision> cited = decisions.findAll(found.stream()
                .map(check -> check.row().decisionId())
                .filter(Objects::nonNull)
                .toList());
        Map<Long, String> numbers = new HashMap<>();
        checks.withIds(found.stream()
                        .map(check -> check.row().correctsId())
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(wrong -> numbers.put(wrong.row().id(), wrong.row().checkNo()));
        Map<Long, NamedCheck> counters =
                checks.countersOf(found.stream().map(check -> check.row().id()).toList());
        return found.stream()
                .map(check -> view(
                        check,
                        named.get(check.row().account().holder()),
                        new Links(
                                numbers.get(check.row().correctsId()),
                                known(counters.get(check.row().id()), knownOn),
                                cited.get(check.row().decisionId())),
                        knownOn))
                .toList();
    }

    private record Links(String corrects, String correctedBy, Decision decision) {}

    private static String known(NamedCheck counter, Instant knownOn) {
        return Optional.ofNullable(counter)
                .map(NamedCheck::row)
                .filter(row -> !row.recordedAt().isAfter(knownOn))
                .map(CheckRow::checkNo)
                .orElse(null);
    }

    private static EquipmentCheck view(NamedCheck check, EquipmentHolder holder, Links links, Instant knownOn) {
        CheckRow row = check.row();
        return new EquipmentCheck(
                row.checkNo(),
                check.kindCode(),
                check.planCode(),
                holder,
                CheckLines.text(row.account().size()),
                CheckLines.text(row.account().lotNo()),
                check.serialNo(),
                row.quantity(),
                row.account().state(),
                row.checkedOn(),
                row.result(),
                row.failed(),
                row.checker(),
                row.checkedBy(),
                CheckPlanTexts.findings(row.findings()),
                row.recheckBy(),
                DateRange.OPEN_END.equals(row.nextDue()) ? null : row.nextDue(),
                row.movementNo(),
                links.corrects(),
                links.correctedBy(),
                row.reason(),
                links.decision(),
                row.recordedAt(),
                knownOn);
    }
}

package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.persistence.check.CheckDueFact;
import vn.anttcs.equipment.persistence.check.CheckRow;
import vn.anttcs.equipment.persistence.check.CheckRows;
import vn.anttcs.equipment.persistence.check.CheckTarget;
import vn.anttcs.equipment.persistence.check.CheckTargetRows;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Sổ kiểm tra: writes checks and counter records, and keeps what is due as the checks that stand give it. */
@ApplicationScoped
public class CheckLedger {
    private CheckTargetRows targets;
    private CheckRows checks;
    private DatedRows rows;

    protected CheckLedger() {}

    @Inject
    public CheckLedger(CheckTargetRows targets, CheckRows checks, DatedRows rows) {
        this.targets = targets;
        this.checks = checks;
        this.rows = rows;
    }

    /** Locks what is checked until commit; its internal id. */
    long lock(CheckTarget target) {
        return targets.lock(target);
    }

    /** Locks what was checked until commit. */
    void lock(long targetId) {
        targets.lock(targetId);
    }

    /** Writes a check, or a counter record; empty when what it takes back has been taken back already. */
    Optional<CheckRow> write(CheckRow said) {
        Optional<CheckRow> written = checks.add(said);
        written.ifPresent(
                row -> retime(row.targetId(), row.checkedOn(), new Recording(row.recordedAt(), row.decisionId())));
        return written;
    }

    /** From a day until the next check, what is due follows from the last check that stands, or from none. */
    private void retime(long targetId, LocalDate day, Recording recording) {
        List<DueRule.Stretch> stretches = DueRule.stretches(checks.standing(targetId));
        LocalDate end = stretches.stream()
                .map(stretch -> stretch.days().from())
                .filter(day::isBefore)
                .min(LocalDate::compareTo)
                .orElse(DateRange.OPEN_END);
        DateRange changed = DateRange.of(day, end);
        stretches.stream()
                .filter(stretch -> stretch.days().contains(day))
                .findFirst()
                .ifPresentOrElse(
                        stretch -> rows.put(
                                DueRows.FACTS,
                                targetId,
                                changed,
                                new CheckDueFact(
                                        stretch.last().checkedOn(),
                                        stretch.last().nextDue()),
                                recording),
                        () -> rows.clear(DueRows.FACTS, targetId, null, changed, recording));
    }
}

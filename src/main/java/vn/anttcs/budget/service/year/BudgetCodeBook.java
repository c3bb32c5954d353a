package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.budget.api.BudgetCode;
import vn.anttcs.budget.api.SetBudgetCode;
import vn.anttcs.budget.persistence.year.BudgetCodeAnchor;
import vn.anttcs.budget.persistence.year.BudgetCodeFact;
import vn.anttcs.budget.persistence.year.BudgetCodeRows;
import vn.anttcs.budget.rule.year.BudgetCodeKind;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Reads and writes the catalogue of budget codes. */
@ApplicationScoped
public class BudgetCodeBook {
    private BudgetCodeRows codes;
    private DatedRows rows;
    private Decisions decisions;
    private Clockwork clockwork;
    private Ids ids;

    protected BudgetCodeBook() {}

    @Inject
    public BudgetCodeBook(BudgetCodeRows codes, DatedRows rows, Decisions decisions, Clockwork clockwork, Ids ids) {
        this.codes = codes;
        this.rows = rows;
        this.decisions = decisions;
        this.clockwork = clockwork;
        this.ids = ids;
    }

    /** A code, locked until commit; refused where there is none, or where somebody has changed it since it was seen. */
    BudgetCodeAnchor lock(BudgetCodeKind kind, String code, Long version) {
        return codes.lock(kind, code)
                .map(anchor -> unchanged(anchor, version))
                .orElseThrow(() -> Refusal.notFound("code", code));
    }

    /** The same, but a code that is not there is added. */
    BudgetCodeAnchor lockOrAdd(BudgetCodeKind kind, String code, Long version) {
        Optional<BudgetCodeAnchor> locked = codes.lock(kind, code);
        if (locked.isPresent()) {
            return unchanged(locked.get(), version);
        }
        BudgetCodeAnchor added = new BudgetCodeAnchor(ids.next(), kind, code, 1);
        return codes.add(added) ? unchanged(added, version) : lock(kind, code, version);
    }

    private static BudgetCodeAnchor unchanged(BudgetCodeAnchor anchor, Long version) {
        if (version != null && version != anchor.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        return anchor;
    }

    /** A code belongs to another one of its kind that is in use on its first day, and not to itself. */
    void refuseStrangeParent(SetBudgetCode command) {
        String parent = command.parentCode();
        if (parent != null
                && (parent.equals(command.code())
                        || !codes.isInUse(command.kind(), parent, time(command.validFrom(), null)))) {
            throw Refusal.refused(
                    "BUDGET_CODE_UNKNOWN",
                    "parentCode",
                    command.kind().name(),
                    parent,
                    command.validFrom().toString());
        }
    }

    /** What is said of a code on a day on which it is in use. */
    BudgetCodeFact inUse(BudgetCodeAnchor anchor, LocalDate day) {
        return rows.find(BudgetCodeRows.FACTS, anchor.id(), time(day, null))
                .map(Dated::values)
                .filter(fact -> !fact.retired())
                .orElseThrow(() -> Refusal.refused(
                        "BUDGET_CODE_UNKNOWN", "code", anchor.kind().name(), anchor.code(), day.toString()));
    }

    private ReadTime time(LocalDate day, Instant knownOn) {
        return clockwork.readTime(day, knownOn);
    }

    /** Writes what is said of a code in a period and shows it on the first day. */
    BudgetCode put(BudgetCodeAnchor anchor, DateRange period, BudgetCodeFact fact, Decision decision) {
        Recording recording = new Recording(clockwork.stamp(), decisions.store(decision));
        rows.put(BudgetCodeRows.FACTS, anchor.id(), period, fact, recording);
        BudgetCodeAnchor now = codes.find(anchor.kind(), anchor.code()).orElseThrow();
        return view(now, time(period.from(), recording.stamp()));
    }

    /** A code at two times at which something holds of it. */
    BudgetCode view(BudgetCodeAnchor anchor, ReadTime time) {
        Dated<BudgetCodeFact> row =
                rows.find(BudgetCodeRows.FACTS, anchor.id(), time).orElseThrow();
        BudgetCodeFact fact = row.values();
        return new BudgetCode(
                anchor.code(),
                anchor.kind(),
                fact.titleVi(),
                fact.titleEn(),
                fact.parentCode(),
                fact.legalBasis(),
                fact.retired(),
                row.valid().from(),
                row.valid().isOpen() ? null : row.valid().to(),
                row.recordedAt(),
                row.decisionId() == null
                        ? null
                        : decisions.find(row.decisionId()).orElseThrow(),
                anchor.version());
    }

    /** Whether the catalogue has a code in use on a day, as known now. */
    boolean isInUse(BudgetCodeKind kind, String code, LocalDate day) {
        return codes.isInUse(kind, code, time(day, null));
    }
}

package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.BudgetCode;
import vn.anttcs.budget.api.BudgetCodePage;
import vn.anttcs.budget.api.ListBudgetCodes;
import vn.anttcs.budget.api.RetireBudgetCode;
import vn.anttcs.budget.api.SetBudgetCode;
import vn.anttcs.budget.persistence.year.BudgetCodeAnchor;
import vn.anttcs.budget.persistence.year.BudgetCodeFact;
import vn.anttcs.budget.persistence.year.BudgetCodeRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Mục lục ngân sách: the editable catalogue of codes under which money is booked. */
@Stateless
public class BudgetCodes {
    @Inject
    private BudgetCodeBook book;

    @Inject
    private BudgetCodeRows codes;

    @Inject
    private Clockwork clockwork;

    /** Codes of the catalogue on a day, as known at a recorded time. */
    @Operation(value = "listBudgetCodes", right = Right.MAP_READ, territory = Territory.OPEN)
    public BudgetCodePage listBudgetCodes(ListBudgetCodes query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<BudgetCodeAnchor> found = codes.page(
                new BudgetCodeRows.Wanted(
                        query.kind(),
                        query.code(),
                        Boolean.TRUE.equals(query.retired()),
                        cursor.map(at -> at.key(0)).orElse(""),
                        cursor.map(at -> at.key(1)).orElse(""),
                        limit + 1),
                time);
        return new BudgetCodePage(
                found.stream()
                        .limit(limit)
                        .map(anchor -> book.view(anchor, time))
                        .toList(),
                Cursor.next(found, limit, time, anchor -> List.of(anchor.kind(), anchor.code())),
                time.knownOn());
    }

    /** Says what a code stands for from a day on, and adds it where it is not there yet. */
    @Operation(value = "setBudgetCode", right = Right.MAP_WRITE, territory = Territory.NATION, write = true)
    public BudgetCode setBudgetCode(SetBudgetCode command) {
        if (command.validTo() != null && !command.validTo().isAfter(command.validFrom())) {
            throw Refusal.invalid(
                    "PERIOD_REVERSED", "validTo", command.validFrom().toString());
        }
        BudgetCodeAnchor anchor = book.lockOrAdd(command.kind(), command.code(), command.version());
        book.refuseStrangeParent(command);
        return book.put(
                anchor,
                new DateRange(command.validFrom(), command.validTo() == null ? DateRange.OPEN_END : command.validTo()),
                new BudgetCodeFact(
                        command.titleVi(), command.titleEn(), command.parentCode(), command.legalBasis(), false),
                command.decision());
    }

    /** Takes a code out of use from a day on. */
    @Operation(value = "retireBudgetCode", right = Right.MAP_WRITE, territory = Territory.NATION, write = true)
    public BudgetCode retireBudgetCode(RetireBudgetCode command) {
        BudgetCodeAnchor anchor = book.lock(command.kind(), command.code(), command.version());
        BudgetCodeFact old = book.inUse(anchor, command.retiredOn());
        return book.put(
                anchor,
                DateRange.from(command.retiredOn()),
                new BudgetCodeFact(old.titleVi(), old.titleEn(), old.parentCode(), old.legalBasis(), true),
                command.decision());
    }
}

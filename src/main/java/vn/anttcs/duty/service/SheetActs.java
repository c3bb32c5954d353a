package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import vn.anttcs.duty.api.DutySheet;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.duty.rule.DutyGround;
import vn.anttcs.duty.rule.SheetAct;
import vn.anttcs.duty.rule.SheetState;
import vn.anttcs.duty.rule.SheetStateRule;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/** What every act on a sheet does: lock it, see whether its state allows the act, and late in the transaction write. */
@ApplicationScoped
public class SheetActs {
    private SheetRows sheets;
    private SheetBook book;
    private SheetViews views;
    private DutyScope scope;
    private CallerAndClock present;

    protected SheetActs() {}

    @Inject
    public SheetActs(SheetRows sheets, SheetBook book, SheetViews views, DutyScope scope, CallerAndClock present) {
        this.sheets = sheets;
        this.book = book;
        this.views = views;
        this.scope = scope;
        this.present = present;
    }

    /** Locks a sheet for an act that its state allows. */
    SheetAnchor open(String sheetNo, Long version, SheetAct act) {
        SheetAnchor sheet = sheets.lock(sheets.get(sheetNo), version);
        Refusal.unlessAllowed(SheetStateRule.decide(book.state(sheet).state(), act));
        return sheet;
    }

    /** Locks the sheet of a team and month to be entered, or opens it when it is the first time. */
    SheetAnchor openOf(String teamCode, YearMonth month, Long version) {
        long team = scope.team(teamCode);
        if (month.isAfter(YearMonth.from(present.today()))) {
            throw Refusal.refused(DutyGround.DUTY_MONTH_IN_FUTURE.name(), "month", month.toString());
        }
        Optional<SheetAnchor> found = sheets.find(team, month);
        if (found.isEmpty()) {
            if (version != null && version != 0) {
                throw Refusal.of(ErrorCode.VERSION_CONFLICT);
            }
            return sheets.create(team, month);
        }
        SheetAnchor sheet = sheets.lock(found.get(), version);
        Refusal.unlessAllowed(SheetStateRule.decide(book.state(sheet).state(), SheetAct.ENTER));
        return sheet;
    }

    /** Writes what an act does, brings the sheet into its next state and shows it. */
    DutySheet write(SheetAnchor sheet, BiFunction<SheetFact, String, SheetFact> next, Consumer<Instant> what) {
        SheetFact before = book.state(sheet);
        Instant stamp = present.stamp();
        what.accept(stamp);
        book.bring(sheet, next.apply(before, present.caller()), stamp);
        return views.view(sheet, stamp, LedgerRows.Reading.STANDING);
    }

    /** The state after the whole sheet was entered. */
    static SheetFact entered(SheetFact before, String officer) {
        int corrections = before == null ? 0 : before.correctionNo();
        String reason = before == null ? null : before.reason();
        String judge = before == null ? null : before.judgedBy();
        return new SheetFact(SheetState.DRAFT, corrections, officer, officer, judge, reason);
    }

    /** The state after single entries were changed. */
    static SheetFact changed(SheetFact before, String officer) {
        return new SheetFact(
                SheetState.DRAFT,
                before.correctionNo(),
                before.enteredBy(),
                officer,
                before.judgedBy(),
                before.reason());
    }
}

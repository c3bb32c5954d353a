package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.duty.api.DutyEntryDraft;
import vn.anttcs.duty.api.EnterDutySheet;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.DutySheetRule;
import vn.anttcs.duty.rule.Fault;
import vn.anttcs.duty.rule.SheetAct;
import vn.anttcs.duty.rule.SheetStateRule;
import vn.anttcs.law.Ground;

/** Nạp bảng chấm công trực: takes whole sheets from files, by the same rules as one that is entered by hand. */
@ApplicationScoped
public class SheetLoad {
    /**
     * One line of a file.
     *
     * @param kind a word of {@link DutyKind}
     */
    public record Line(
            String memberNo,
            LocalDate day,
            String kind,
            BigDecimal hours,
            String basisNo,
            String placeCode,
            String note) {}

    /**
     * What the rules say against a line.
     *
     * @param index place of the line in its sheet; -1 when the sheet itself cannot be entered
     * @param field field of the entry, or null
     */
    public record LineFault(int index, String code, String field, List<String> arguments) {}

    private SheetRows sheets;
    private SheetBook book;
    private DutyFacts facts;
    private DraftReading drafts;
    private SheetEntering entering;

    protected SheetLoad() {}

    @Inject
    public SheetLoad(SheetRows sheets, SheetBook book, DutyFacts facts, DraftReading drafts, SheetEntering entering) {
        this.sheets = sheets;
        this.book = book;
        this.facts = facts;
        this.drafts = drafts;
        this.entering = entering;
    }

    /** What speaks against entering the lines as the sheet of a team and month; nothing is written. */
    public List<LineFault> check(long teamId, YearMonth month, List<Line> lines) {
        Optional<SheetAnchor> found = sheets.find(teamId, month);
        SheetAnchor sheet = found.orElse(new SheetAnchor(0, "", teamId, month, 0));
        List<LineFault> faults = new ArrayList<>();
        found.map(book::state).map(SheetFact::state).ifPresent(state -> SheetStateRule.decide(state, SheetAct.ENTER)
                .grounds()
                .forEach(ground -> faults.add(fault(-1, ground))));
        List<Duty> duties = drafts.duties(lines.stream().map(SheetLoad::draft).toList());
        for (Fault fault : DutySheetRule.faults(facts.of(sheet, duties, LedgerRows.Reading.STANDING), duties)) {
            faults.add(fault(fault.index(), fault.ground()));
        }
        return faults;
    }

    private static LineFault fault(int index, Ground ground) {
        return new LineFault(index, ground.code().name(), ground.field(), ground.arguments());
    }

    /** Enters the lines as the sheet of a team and month, in place of what its draft held. */
    public void enter(String teamCode, YearMonth month, List<Line> lines) {
        entering.enter(new EnterDutySheet(
                teamCode, month, lines.stream().map(SheetLoad::draft).toList(), null));
    }

    private static DutyEntryDraft draft(Line line) {
        return new DutyEntryDraft(
                line.memberNo(),
                line.day(),
                DutyKind.valueOf(line.kind()),
                line.hours(),
                line.basisNo(),
                line.placeCode(),
                line.note());
    }
}

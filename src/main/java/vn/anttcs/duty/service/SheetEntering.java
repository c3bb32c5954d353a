package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.duty.api.DutyEntryDraft;
import vn.anttcs.duty.api.DutySheet;
import vn.anttcs.duty.api.EnterDutySheet;
import vn.anttcs.duty.persistence.EntryFact;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.SheetAct;
import vn.anttcs.duty.rule.SheetFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;

/** Writes drafts of duty sheets, after the rules have passed every entry. */
@ApplicationScoped
public class SheetEntering {
    private SheetActs acts;
    private SheetBook book;
    private SheetCheck check;
    private DraftReading drafts;

    protected SheetEntering() {}

    @Inject
    public SheetEntering(SheetActs acts, SheetBook book, SheetCheck check, DraftReading drafts) {
        this.acts = acts;
        this.book = book;
        this.check = check;
        this.drafts = drafts;
    }

    DutySheet enter(EnterDutySheet command) {
        SheetAnchor sheet = acts.openOf(command.teamCode(), command.month(), command.version());
        List<DutyEntryDraft> given = command.entries() == null ? List.of() : command.entries();
        List<Duty> duties = drafts.duties(given);
        SheetFacts facts = check.all(sheet, duties, LedgerRows.Reading.STANDING);
        List<SheetBook.NewEntry> entries = new ArrayList<>();
        for (int index = 0; index < duties.size(); index++) {
            Duty duty = duties.get(index);
            entries.add(new SheetBook.NewEntry(
                    duty, SheetBook.fact(duty, given.get(index).note(), facts)));
        }
        return acts.write(sheet, SheetActs::entered, stamp -> book.replace(sheet, entries, stamp));
    }

    DutySheet add(String sheetNo, DutyEntryDraft draft, Long version) {
        SheetAnchor sheet = acts.open(sheetNo, version, SheetAct.ENTER);
        List<Duty> duties = new ArrayList<>(
                book.entries(sheet).stream().map(SheetBook::duty).toList());
        Duty added = drafts.duties(List.of(draft)).get(0);
        duties.add(added);
        SheetFacts facts = check.last(sheet, duties);
        SheetBook.NewEntry entry = new SheetBook.NewEntry(added, SheetBook.fact(added, draft.note(), facts));
        return acts.write(sheet, SheetActs::changed, stamp -> book.add(sheet, List.of(entry), stamp));
    }

    DutySheet remove(String sheetNo, String entryNo, Long version) {
        SheetAnchor sheet = acts.open(sheetNo, version, SheetAct.ENTER);
        Optional<Dated<EntryFact>> entry = book.entries(sheet).stream()
                .filter(standing -> standing.key().equals(entryNo))
                .findFirst();
        Dated<EntryFact> gone = entry.orElseThrow(() -> Refusal.notFound("entryNo", entryNo));
        return acts.write(sheet, SheetActs::changed, stamp -> book.remove(gone, stamp));
    }
}

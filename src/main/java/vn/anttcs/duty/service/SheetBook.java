package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.anttcs.duty.persistence.EntryFact;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.SheetFacts;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Reads and writes what stands on a sheet; the writer holds its lock. */
@ApplicationScoped
public class SheetBook {
    private static final Comparator<Dated<EntryFact>> ORDER = Comparator.comparing(
                    (Dated<EntryFact> entry) -> entry.valid().from())
            .thenComparing(entry -> entry.values().memberNo())
            .thenComparing(entry -> entry.values().dutyKind())
            .thenComparing(Dated::key);

    private SheetRows sheets;
    private DatedRows rows;
    private DatedSets sets;

    protected SheetBook() {}

    @Inject
    public SheetBook(SheetRows sheets, DatedRows rows, DatedSets sets) {
        this.sheets = sheets;
        this.rows = rows;
        this.sets = sets;
    }

    /** Where the sheet stands; null before its first state. */
    SheetFact state(SheetAnchor sheet) {
        return sets.standing(SheetRows.STATES, List.of(sheet.id())).stream()
                .map(Dated::values)
                .findFirst()
                .orElse(null);
    }

    /** Brings the sheet into a state. */
    void bring(SheetAnchor sheet, SheetFact state, Instant stamp) {
        rows.put(SheetRows.STATES, sheet.id(), DutyFacts.days(sheet.month()), state, new Recording(stamp, null));
    }

    /** What stands on the sheet, in the order in which it is shown. */
    List<Dated<EntryFact>> entries(SheetAnchor sheet) {
        return sets.standing(SheetRows.ENTRIES, List.of(sheet.id())).stream()
                .sorted(ORDER)
                .toList();
    }

    /** What was known of the sheet at a recorded time, in the same order. */
    List<Dated<EntryFact>> entries(SheetAnchor sheet, Instant knownOn) {
        return rows.history(SheetRows.ENTRIES, sheet.id(), knownOn).stream()
                .sorted(ORDER)
                .toList();
    }

    /** A stored entry as the rules see it. */
    static Duty duty(Dated<EntryFact> entry) {
        EntryFact fact = entry.values();
        return new Duty(
                fact.memberNo(),
                entry.valid().from(),
                fact.dutyKind(),
                fact.hours(),
                fact.basisNo(),
                DutyFacts.STORED_PLACE,
                fact.placeId());
    }

    /** What is written of an entry that the rules have passed. */
    static EntryFact fact(Duty duty, String note, SheetFacts facts) {
        return new EntryFact(duty.memberNo(), duty.kind(), duty.hours(), duty.basisNo(), facts.placeOf(duty), note);
    }

    /** An entry to be written. */
    record NewEntry(Duty duty, EntryFact fact) {
        boolean sameAs(Dated<EntryFact> entry) {
            return entry.valid().from().equals(duty.day()) && entry.values().equals(fact);
        }
    }

    /** Makes the entries all that stands on the sheet; those that stand there already keep their numbers. */
    void replace(SheetAnchor sheet, List<NewEntry> entries, Instant stamp) {
        List<Dated<EntryFact>> gone = new ArrayList<>(entries(sheet));
        List<NewEntry> added = new ArrayList<>();
        for (NewEntry entry : entries) {
            gone.stream().filter(entry::sameAs).findFirst().ifPresentOrElse(gone::remove, () -> added.add(entry));
        }
        sets.supersede(SheetRows.ENTRIES, gone, stamp);
        add(sheet, added, stamp);
    }

    /** Adds entries. */
    void add(SheetAnchor sheet, List<NewEntry> added, Instant stamp) {
        Recording recording = new Recording(stamp, null);
        rows.add(
                SheetRows.ENTRIES,
                added.stream()
                        .map(entry ->
                                rows.row(sheet.id(), sheets.nextEntryNo(), day(entry.duty()), entry.fact(), recording))
                        .toList());
    }

    private static DateRange day(Duty duty) {
        return DateRange.of(duty.day(), duty.day().plusDays(1));
    }

    /** Takes an entry off the sheet. */
    void remove(Dated<EntryFact> entry, Instant stamp) {
        sets.supersede(SheetRows.ENTRIES, List.of(entry), stamp);
    }
}

package vn.anttcs.equipment.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverPage;
import vn.anttcs.equipment.api.HandoverSummary;
import vn.anttcs.equipment.api.ListHandovers;
import vn.anttcs.equipment.persistence.register.HandoverPages;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists the hand-over lists of a store. */
@ApplicationScoped
public class HandoverRegister {
    private Holders holders;
    private HandoverPages pages;
    private Clockwork clockwork;

    protected HandoverRegister() {}

    @Inject
    public HandoverRegister(Holders holders, HandoverPages pages, Clockwork clockwork) {
        this.holders = holders;
        this.pages = pages;
        this.clockwork = clockwork;
    }

    /** A page of lists. */
    public HandoverPage page(ListHandovers query) {
        RegisterDays.refuseReversed(query.fromDay(), query.toDay());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        long store = holders.of(Custody.store(query.storeNo()), "").id();
        List<HandoverPages.Line> found = pages.behind(
                new HandoverPages.Wanted(store, query.fromDay(), query.toDay()),
                time.knownOn(),
                RegisterDays.behind(cursor),
                limit + 1);
        return new HandoverPage(
                found.stream().limit(limit).map(HandoverRegister::view).toList(),
                Cursor.next(found, limit, time, line -> line.place().key()),
                time.knownOn());
    }

    private static HandoverSummary view(HandoverPages.Line line) {
        return new HandoverSummary(
                line.listNo(),
                HandoverDirection.valueOf(line.direction()),
                line.place().day(),
                line.officer(),
                line.entries(),
                line.reason(),
                line.reversesNo(),
                line.reversedByNo(),
                line.place().recordedAt());
    }
}

package vn.anttcs.equipment.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentMovementPage;
import vn.anttcs.equipment.api.ListEquipmentMovements;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.persistence.register.MovementPages;
import vn.anttcs.equipment.service.MovementViews;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists movements: of a holder all of them, of a piece those of which the caller sees one end. */
@ApplicationScoped
public class MovementRegister {
    private RegisterSubject subjects;
    private MovementPages pages;
    private CustodyRows custody;
    private MovementViews views;
    private Clockwork clockwork;

    protected MovementRegister() {}

    @Inject
    public MovementRegister(
            RegisterSubject subjects,
            MovementPages pages,
            CustodyRows custody,
            MovementViews views,
            Clockwork clockwork) {
        this.subjects = subjects;
        this.pages = pages;
        this.custody = custody;
        this.views = views;
        this.clockwork = clockwork;
    }

    private record Found(Behind place, MovementRow movement, List<EntryRow> entries) {}

    /** A page of movements. */
    public EquipmentMovementPage page(ListEquipmentMovements query) {
        RegisterDays.refuseReversed(query.fromDay(), query.toDay());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        Optional<MovementPages.Wanted> wanted = subjects.wanted(query);
        List<Found> found = wanted.isEmpty()
                ? List.of()
                : found(wanted.get(), RegisterDays.behind(cursor), time.knownOn(), limit + 1);
        List<Found> page = found.subList(0, Math.min(limit, found.size()));
        return new EquipmentMovementPage(
                views.views(
                        page.stream().map(Found::movement).toList(),
                        page.stream().flatMap(one -> one.entries().stream()).toList(),
                        time.knownOn()),
                Cursor.next(found, limit, time, one -> one.place().key()),
                time.knownOn());
    }

    /** So many that the caller sees; a piece that has gone far has some that he does not. */
    private List<Found> found(MovementPages.Wanted wanted, Behind start, Instant knownOn, int most) {
        List<Found> found = new ArrayList<>();
        Behind last = start;
        while (true) {
            List<Found> step = read(pages.behind(wanted, knownOn, last, most));
            step.stream()
                    .filter(one -> wanted.holder() != null || subjects.sees(one.entries()))
                    .limit(most - (long) found.size())
                    .forEach(found::add);
            if (step.size() < most || found.size() == most) {
                return found;
            }
            last = step.get(step.size() - 1).place();
        }
    }

    private List<Found> read(List<Behind> places) {
        List<Long> ids = places.stream().map(Behind::id).toList();
        Map<Long, MovementRow> movements = custody.withIds(ids);
        Map<Long, List<EntryRow>> entries = custody.entriesOf(ids);
        return places.stream()
                .map(place -> new Found(place, movements.get(place.id()), entries.get(place.id())))
                .toList();
    }
}

package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.ListMeterReadings;
import vn.anttcs.equipment.api.MeterReadingPage;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.vehicle.MeterRows;
import vn.anttcs.equipment.persistence.vehicle.NamedReading;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists the readings of a piece for those who see who has it, or had it last. */
@ApplicationScoped
public class MeterRegister {
    private MeterRows meters;
    private MeterSubject subjects;
    private CustodyRows custody;
    private HolderPlaces places;
    private MeterViews views;

    protected MeterRegister() {}

    @Inject
    public MeterRegister(
            MeterRows meters, MeterSubject subjects, CustodyRows custody, HolderPlaces places, MeterViews views) {
        this.meters = meters;
        this.subjects = subjects;
        this.custody = custody;
        this.places = places;
        this.views = views;
    }

    MeterReadingPage page(ListMeterReadings query, Optional<Cursor> cursor, ReadTime time) {
        long item = subjects.item(query.kindCode(), query.serialNo());
        List<EntryRow> last = custody.lastOf(item, time);
        if (last.stream().noneMatch(entry -> places.sees(entry.account().holder()))) {
            throw Refusal.notFound("serialNo", query.serialNo());
        }
        int limit = Cursor.limit(query.limit());
        List<NamedReading> found = meters.next(
                item, time.knownOn(), cursor.map(after -> after.key(0)).orElse(""), limit + 1);
        return new MeterReadingPage(
                views.views(found.subList(0, Math.min(limit, found.size())), time.knownOn()),
                Cursor.next(found, limit, time, reading -> List.of(reading.row().readingNo())),
                time.knownOn());
    }
}

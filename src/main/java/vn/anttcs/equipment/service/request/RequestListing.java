package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.equipment.api.EquipmentRequestPage;
import vn.anttcs.equipment.api.ListEquipmentRequests;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Walk;

/** Lists requests, the latest first, by what had become of them at a recorded time. */
@ApplicationScoped
public class RequestListing {
    private RequestDesk desk;
    private RequestViews views;
    private RequestPlaces places;
    private Clockwork clockwork;

    protected RequestListing() {}

    @Inject
    public RequestListing(RequestDesk desk, RequestViews views, RequestPlaces places, Clockwork clockwork) {
        this.desk = desk;
        this.views = views;
        this.places = places;
        this.clockwork = clockwork;
    }

    EquipmentRequestPage page(ListEquipmentRequests query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        Set<Long> units = places.below(places.unit(query.unitCode()));
        List<RequestDesk.Open> found = Walk.along(
                (before, most) -> desk.at(
                        desk.rows().before(units, Long.parseLong(before), time.knownOn(), most), time.knownOn()),
                request -> String.valueOf(request.row().id()),
                step -> step.stream()
                        .filter(request ->
                                query.state() == null || request.standing().state() == query.state())
                        .filter(request -> query.step() == null || request.turn() == query.step())
                        .toList(),
                String.valueOf(cursor.map(last -> last.number(0)).orElse(Long.MAX_VALUE)),
                limit + 1);
        return new EquipmentRequestPage(
                found.stream().limit(limit).map(views::summary).toList(),
                Cursor.next(found, limit, time, request -> List.of(request.row().id())),
                time.knownOn());
    }
}

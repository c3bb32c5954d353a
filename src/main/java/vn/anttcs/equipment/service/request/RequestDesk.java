package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.persistence.request.EventRow;
import vn.anttcs.equipment.persistence.request.EventRows;
import vn.anttcs.equipment.persistence.request.RequestRow;
import vn.anttcs.equipment.persistence.request.RequestRows;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestStanding;
import vn.anttcs.equipment.rule.request.RequestState;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.Decision;

/** What every act on a request has in common: the request locked, with what became of it, and what happens noted under a stamp. */
@ApplicationScoped
public class RequestDesk {
    private RequestRows rows;
    private EventRows events;
    private RequestPlaces places;
    private EquipmentStamp stamps;

    protected RequestDesk() {}

    @Inject
    public RequestDesk(RequestRows rows, EventRows events, RequestPlaces places, EquipmentStamp stamps) {
        this.rows = rows;
        this.events = events;
        this.places = places;
        this.stamps = stamps;
    }

    /** A request with everything that happened to it up to a recorded time. */
    record Open(RequestRow row, List<EventRow> events, RequestStanding standing) {
        /** The step for which it waits, or null. */
        RequestStep turn() {
            return standing.state() == RequestState.WAITING
                    ? row.steps().get(standing.decided()).step()
                    : null;
        }
    }

    /**
     * What is said of something that happens.
     *
     * @param reason or null
     * @param decision or null
     */
    record Said(
            RequestAct act,
            RequestStep step,
            String reason,
            Decision decision,
            EventRow.Paper paper,
            EventRow.Money money) {
        /** What has no paper and no money. */
        Said(RequestAct act, RequestStep step, String reason, Decision decision) {
            this(act, step, reason, decision, EventRow.Paper.NONE, EventRow.Money.NONE);
        }
    }

    RequestRows rows() {
        return rows;
    }

    /** The request, locked until commit; refused when the version is another than the one that was looked at. */
    Open lock(String unitCode, String requestNo, Long version) {
        RequestRow row =
                rows.lock(places.unit(unitCode), requestNo).orElseThrow(() -> Refusal.notFound("requestNo", requestNo));
        if (version != null && version != row.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        return all(row);
    }

    /** The request as known at a recorded time. */
    Open at(String unitCode, String requestNo, Instant knownOn) {
        RequestRow row = rows.find(places.unit(unitCode), requestNo)
                .filter(found -> !found.head().recordedAt().isAfter(knownOn))
                .orElseThrow(() -> Refusal.notFound("requestNo", requestNo));
        return open(row, events.of(List.of(row.id()), knownOn).getOrDefault(row.id(), List.of()));
    }

    /** Several requests as known at a recorded time, in their order. */
    List<Open> at(Collection<RequestRow> found, Instant knownOn) {
        Map<Long, List<EventRow>> happened =
                events.of(found.stream().map(RequestRow::id).toList(), knownOn);
        return found.stream()
                .map(row -> open(row, happened.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Notes what happens to a locked request, and gives it as it stands then. */
    Open note(Open request, Said said, List<EventRow.Line> lines) {
        Long decision = stamps.stored(said.decision());
        EventRow event = new EventRow(
                said.act(),
                said.step(),
                places.caller(),
                stamps.stamp(),
                said.reason(),
                decision,
                said.paper(),
                said.money(),
                lines);
        events.add(request.row().id(), request.events().size() + 1, event);
        rows.raise(request.row().id());
        return all(rows.find(request.row().head().unitId(), request.row().requestNo())
                .orElseThrow());
    }

    /** Keeps a new request, and its submission as the first thing that happened to it. */
    Open submit(RequestRow.Head head, List<RequestRow.Line> lines, List<RequestRow.Step> steps) {
        RequestRow row = rows.add(head, lines, steps);
        events.add(
                row.id(),
                1,
                new EventRow(
                        RequestAct.SUBMIT,
                        null,
                        head.submittedBy(),
                        head.recordedAt(),
                        head.reason(),
                        null,
                        EventRow.Paper.NONE,
                        EventRow.Money.NONE,
                        lines.stream()
                                .map(line -> new EventRow.Line(line.lineNo(), line.quantity(), null, null))
                                .toList()));
        return all(row);
    }

    private Open all(RequestRow row) {
        return open(row, events.of(List.of(row.id()), Dated.OPEN).getOrDefault(row.id(), List.of()));
    }

    private static Open open(RequestRow row, List<EventRow> events) {
        return new Open(
                row,
                events,
                RequestStanding.of(
                        row.steps().size(),
                        row.asked(),
                        events.stream().map(EventRow::event).toList()));
    }
}

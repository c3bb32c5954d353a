package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentOrderBudget;
import vn.anttcs.equipment.api.EquipmentRequest;
import vn.anttcs.equipment.api.EquipmentRequestEvent;
import vn.anttcs.equipment.api.EquipmentRequestEventLine;
import vn.anttcs.equipment.api.EquipmentRequestLine;
import vn.anttcs.equipment.api.EquipmentRequestStep;
import vn.anttcs.equipment.api.EquipmentRequestSummary;
import vn.anttcs.equipment.persistence.request.EventRow;
import vn.anttcs.equipment.persistence.request.RequestRow;
import vn.anttcs.equipment.rule.request.RequestStanding;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.NamedKinds;

/** Shows requests with everything that happened to them. */
@ApplicationScoped
public class RequestViews {
    private NamedKinds kinds;
    private RequestPlaces places;
    private EquipmentStamp stamps;

    protected RequestViews() {}

    @Inject
    public RequestViews(NamedKinds kinds, RequestPlaces places, EquipmentStamp stamps) {
        this.kinds = kinds;
        this.places = places;
        this.stamps = stamps;
    }

    /** A request as it stands after what was just done. */
    EquipmentRequest now(RequestDesk.Open request) {
        List<EventRow> events = request.events();
        return view(request, events.get(events.size() - 1).recordedAt());
    }

    EquipmentRequest view(RequestDesk.Open request, Instant knownOn) {
        RequestRow row = request.row();
        return new EquipmentRequest(
                row.requestNo(),
                places.code(row.head().unitId()),
                row.head().fundingSource(),
                row.head().gapOn(),
                row.head().reason(),
                request.standing().state(),
                request.turn(),
                lines(request),
                steps(request),
                request.events().stream().map(this::event).toList(),
                request.events().size(),
                knownOn);
    }

    private List<EquipmentRequestLine> lines(RequestDesk.Open request) {
        Map<Long, NamedKinds.Named> named = kinds.of(
                request.row().lines().stream().map(RequestRow.Line::kindId).toList());
        RequestStanding standing = request.standing();
        return request.row().lines().stream()
                .map(line -> {
                    NamedKinds.Named kind = named.get(line.kindId());
                    int number = line.lineNo();
                    return new EquipmentRequestLine(
                            number,
                            kind.kind().kindCode(),
                            kind.fact().title(),
                            kind.fact().unitOfMeasure(),
                            line.size().isEmpty() ? null : line.size(),
                            line.quantity(),
                            line.missing(),
                            standing.approved().get(number),
                            standing.ordered().getOrDefault(number, 0L),
                            standing.received().getOrDefault(number, 0L),
                            standing.issued().getOrDefault(number, 0L),
                            line.reason());
                })
                .toList();
    }

    private List<EquipmentRequestStep> steps(RequestDesk.Open request) {
        List<EquipmentRequestStep> steps = new ArrayList<>();
        for (RequestRow.Step step : request.row().steps()) {
            steps.add(new EquipmentRequestStep(
                    step.step(),
                    step.title(),
                    places.code(step.unitId()),
                    steps.size() < request.standing().decided()));
        }
        return steps;
    }

    private EquipmentRequestEvent event(EventRow event) {
        EventRow.Paper paper = event.paper();
        return new EquipmentRequestEvent(
                event.act(),
                event.step(),
                event.doneBy(),
                event.recordedAt(),
                event.reason(),
                stamps.decision(event.decisionId()),
                paper.orderNo(),
                paper.supplier(),
                paper.documentNo(),
                paper.documentDate(),
                paper.movementNo(),
                event.money().year() == null
                        ? null
                        : new EquipmentOrderBudget(
                                event.money().year(),
                                event.money().level(),
                                event.money().classification()),
                event.money().actNo(),
                lines(event));
    }

    static List<EquipmentRequestEventLine> lines(EventRow event) {
        return event.lines().stream()
                .map(line ->
                        new EquipmentRequestEventLine(line.lineNo(), line.quantity(), line.priceDong(), line.reason()))
                .toList();
    }

    EquipmentRequestSummary summary(RequestDesk.Open request) {
        RequestRow row = request.row();
        return new EquipmentRequestSummary(
                row.requestNo(),
                places.code(row.head().unitId()),
                row.head().fundingSource(),
                row.head().reason(),
                request.standing().state(),
                request.turn(),
                row.head().submittedBy(),
                row.head().recordedAt(),
                sum(request.standing().approved()),
                sum(request.standing().received()));
    }

    private static long sum(Map<Integer, Long> quantities) {
        return quantities.values().stream().mapToLong(Long::longValue).sum();
    }
}

package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.request.EventRow;
import vn.anttcs.equipment.persistence.request.RequestRow;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.request.OpenNeed;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestState;
import vn.anttcs.equipment.service.KindViews;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.platform.persistence.ReadTime;

/** What was approved and has not come: at the price of its order, else of the catalogue. */
@ApplicationScoped
public class ApprovedNeed {
    private static final int STEP = 500;

    private RequestDesk desk;
    private NamedKinds kinds;
    private KindRows anchors;
    private KindViews views;

    protected ApprovedNeed() {}

    @Inject
    public ApprovedNeed(RequestDesk desk, NamedKinds kinds, KindRows anchors, KindViews views) {
        this.desk = desk;
        this.kinds = kinds;
        this.anchors = anchors;
        this.views = views;
    }

    /** A kind, and who pays for it. */
    record Part(FundingSource fundingSource, String kindCode) {}

    /** What of the requests of units, or of all where null, was approved and has not come, as known at a recorded time, at the prices of a day. */
    Map<Part, OpenNeed> of(Collection<Long> unitIds, ReadTime time) {
        Map<Part, OpenNeed> sums = new HashMap<>();
        long before = Long.MAX_VALUE;
        List<RequestRow> found;
        do {
            found = desk.rows().before(unitIds, before, time.knownOn(), STEP);
            add(sums, desk.at(found, time.knownOn()), time);
            before = found.isEmpty() ? 0 : found.get(found.size() - 1).id();
        } while (found.size() == STEP);
        return sums;
    }

    private void add(Map<Part, OpenNeed> sums, List<RequestDesk.Open> requests, ReadTime time) {
        List<RequestDesk.Open> approved = requests.stream()
                .filter(request -> request.standing().state() == RequestState.APPROVED)
                .toList();
        List<Long> kindIds = approved.stream()
                .flatMap(request -> request.row().lines().stream())
                .map(RequestRow.Line::kindId)
                .distinct()
                .toList();
        Map<Long, NamedKinds.Named> named = kinds.of(kindIds);
        Map<String, Long> prices = new TreeMap<>();
        views.views(anchors.withIds(kindIds), time).stream()
                .filter(kind -> kind.priceDong() != null)
                .forEach(kind -> prices.put(kind.kindCode(), kind.priceDong()));
        for (RequestDesk.Open request : approved) {
            Map<String, Map<Integer, Long>> ordered = ordered(request);
            for (RequestRow.Line line : request.row().lines()) {
                String kindCode = named.get(line.kindId()).kind().kindCode();
                sums.merge(
                        new Part(request.row().head().fundingSource(), kindCode),
                        open(request, line.lineNo(), ordered, prices.get(kindCode)),
                        OpenNeed::and);
            }
        }
    }

    private static OpenNeed open(
            RequestDesk.Open request, int line, Map<String, Map<Integer, Long>> ordered, Long priceDong) {
        OpenNeed open = OpenNeed.toOrder(request.standing().orderable(line), priceDong);
        for (Map.Entry<String, Map<Integer, Long>> order : ordered.entrySet()) {
            if (order.getValue().containsKey(line)) {
                open = open.and(OpenNeed.ordered(
                        request.standing().outstanding(order.getKey(), line),
                        order.getValue().get(line)));
            }
        }
        return open;
    }

    /** The prices of the orders of a request, by order and line. */
    private static Map<String, Map<Integer, Long>> ordered(RequestDesk.Open request) {
        return request.events().stream()
                .filter(event -> event.act() == RequestAct.ORDER)
                .collect(Collectors.toMap(event -> event.paper().orderNo(), EventRow::prices));
    }
}

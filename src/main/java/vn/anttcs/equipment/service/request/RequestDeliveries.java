package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import vn.anttcs.equipment.api.DeliveredLine;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.IssueRequestedEquipment;
import vn.anttcs.equipment.api.OrderEquipment;
import vn.anttcs.equipment.api.OrderedLine;
import vn.anttcs.equipment.api.ReceiveEquipment;
import vn.anttcs.equipment.api.ReceiveOrderedEquipment;
import vn.anttcs.equipment.api.ReceivedLine;
import vn.anttcs.equipment.persistence.request.EventRow;
import vn.anttcs.equipment.persistence.request.RequestRow;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestRule;
import vn.anttcs.equipment.rule.request.RequestState;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.error.Refusal;

/** Đặt mua, nhận hàng, cấp phát theo đề nghị: what was approved is ordered, comes into stores through the ledger, and is handed out. */
@ApplicationScoped
public class RequestDeliveries {
    private RequestDesk desk;
    private Custody custody;
    private NamedKinds kinds;
    private OrderMoney money;

    protected RequestDeliveries() {}

    @Inject
    public RequestDeliveries(RequestDesk desk, Custody custody, NamedKinds kinds, OrderMoney money) {
        this.desk = desk;
        this.custody = custody;
        this.kinds = kinds;
        this.money = money;
    }

    /** An order with the request as it stands after it. */
    record Made(EventRow order, RequestDesk.Open request) {}

    Made order(OrderEquipment command) {
        RequestDesk.Open request = approved(command.unitCode(), command.requestNo(), command.version());
        Set<Integer> seen = new HashSet<>();
        List<EventRow.Line> lines = new ArrayList<>();
        for (OrderedLine line : command.lines()) {
            if (!seen.add(line.lineNo())) {
                throw Refusal.refused(
                        EquipmentGround.EQUIPMENT_REQUEST_LINE_TWICE.name(),
                        "lines",
                        line.lineNo().toString());
            }
            lines.add(new EventRow.Line(line.lineNo(), line.quantity(), line.priceDong(), null));
        }
        refuseMore(request, lines, request.standing()::orderable);
        EventRow.Money booked = money.planned(request.row(), command.budget(), command.documentDate());
        EventRow.Paper paper = new EventRow.Paper(
                desk.rows().nextOrderNo(), command.supplier(), command.documentNo(), command.documentDate(), null);
        RequestDesk.Open after = desk.note(
                request, new RequestDesk.Said(RequestAct.ORDER, null, null, command.decision(), paper, booked), lines);
        return new Made(after.events().get(after.events().size() - 1), after);
    }

    EquipmentMovement receive(ReceiveOrderedEquipment command) {
        RequestDesk.Open request = approved(command.unitCode(), command.requestNo(), command.version());
        EventRow order = orderOf(request, command.orderNo());
        Map<Integer, Long> prices = order.prices();
        List<EventRow.Line> came = sums(command.lines(), prices);
        refuseMore(request, came, line -> request.standing().outstanding(command.orderNo(), line));
        money.lock(request.row(), order.money());
        EquipmentMovement movement = custody.receive(receipt(command, request, order));
        EventRow.Paper paper = new EventRow.Paper(
                command.orderNo(), null, command.documentNo(), command.documentDate(), movement.movementNo());
        EventRow.Money booked = money.spent(request.row(), order.money(), spent(command, request, came));
        desk.note(
                request, new RequestDesk.Said(RequestAct.RECEIVE, null, null, command.decision(), paper, booked), came);
        return movement;
    }

    private static EventRow orderOf(RequestDesk.Open request, String orderNo) {
        return request.events().stream()
                .filter(event -> event.act() == RequestAct.ORDER
                        && event.paper().orderNo().equals(orderNo))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("orderNo", orderNo));
    }

    /** What comes, at the price of the order, as the ledger of custody takes it. */
    private ReceiveEquipment receipt(ReceiveOrderedEquipment command, RequestDesk.Open request, EventRow order) {
        Map<Integer, Long> prices = order.prices();
        List<EquipmentLine> things = things(request, command.lines());
        List<ReceivedLine> lines = new ArrayList<>();
        for (EquipmentLine thing : things) {
            Long price = prices.get(command.lines().get(lines.size()).lineNo());
            lines.add(new ReceivedLine(
                    thing.kindCode(), thing.size(), thing.lotNo(), thing.serialNo(), thing.quantity(), price));
        }
        return new ReceiveEquipment(
                command.storeNo(),
                command.businessDay(),
                command.documentNo(),
                command.documentDate(),
                order.paper().supplier(),
                request.row().head().fundingSource(),
                lines,
                command.decision());
    }

    private static EquipmentSpending.Spent spent(
            ReceiveOrderedEquipment command, RequestDesk.Open request, List<EventRow.Line> came) {
        return new EquipmentSpending.Spent(
                command.businessDay(),
                command.documentNo(),
                command.documentDate(),
                "Trang bị theo đề nghị " + request.row().requestNo() + ", đơn đặt mua " + command.orderNo(),
                EventRow.dong(came));
    }

    EquipmentMovement issue(IssueRequestedEquipment command) {
        RequestDesk.Open request = approved(command.unitCode(), command.requestNo(), command.version());
        List<EventRow.Line> given = sums(command.lines(), Map.of());
        refuseMore(request, given, request.standing()::issuable);
        EquipmentMovement movement = custody.move(new Custody.Move(
                MovementAct.ISSUE,
                Custody.store(command.storeNo()),
                Custody.user(command.to()),
                command.businessDay(),
                things(request, command.lines()),
                request.row().requestNo(),
                command.decision()));
        EventRow.Paper paper = new EventRow.Paper(null, null, null, null, movement.movementNo());
        desk.note(
                request,
                new RequestDesk.Said(RequestAct.ISSUE, null, null, command.decision(), paper, EventRow.Money.NONE),
                given);
        return movement;
    }

    private RequestDesk.Open approved(String unitCode, String requestNo, Long version) {
        RequestDesk.Open request = desk.lock(unitCode, requestNo, version);
        Refusal.unlessAllowed(Ruling.of(RequestRule.state(request.standing(), RequestState.APPROVED)));
        return request;
    }

    private static void refuseMore(RequestDesk.Open request, List<EventRow.Line> lines, IntToLongFunction left) {
        Refusal.unlessAllowed(Ruling.of(RequestRule.shares(
                lines.stream()
                        .map(line -> new RequestRule.Share(line.lineNo(), line.quantity()))
                        .toList(),
                request.row().asked().keySet(),
                left)));
    }

    private static List<EventRow.Line> sums(List<DeliveredLine> lines, Map<Integer, Long> prices) {
        Map<Integer, Long> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.lineNo(), line.quantity(), Math::addExact));
        return sums.entrySet().stream()
                .map(line -> new EventRow.Line(line.getKey(), line.getValue(), prices.get(line.getKey()), null))
                .toList();
    }

    /** What is moved, line by line: the kind and the size of the request, unless it leaves the size open. */
    private List<EquipmentLine> things(RequestDesk.Open request, List<DeliveredLine> lines) {
        Map<Long, NamedKinds.Named> named = kinds.of(
                request.row().lines().stream().map(RequestRow.Line::kindId).toList());
        List<EquipmentLine> things = new ArrayList<>();
        for (DeliveredLine line : lines) {
            RequestRow.Line asked = request.row().line(line.lineNo());
            String kindCode = named.get(asked.kindId()).kind().kindCode();
            if (!asked.size().isEmpty() && line.size() != null && !line.size().equals(asked.size())) {
                throw Refusal.refused(
                        EquipmentGround.EQUIPMENT_SIZE.name(),
                        "lines[" + things.size() + "].size",
                        kindCode,
                        asked.size());
            }
            things.add(new EquipmentLine(
                    kindCode,
                    asked.size().isEmpty() ? line.size() : asked.size(),
                    line.lotNo(),
                    line.serialNo(),
                    line.quantity(),
                    null));
        }
        return things;
    }
}

package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.GetEquipmentMovement;
import vn.anttcs.equipment.api.ReturnOrderedEquipment;
import vn.anttcs.equipment.persistence.request.EventRow;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestRule;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.MovementReading;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;

/** Puts receipts of orders right: everything of one goes back, the order waits for it again, and nothing is spent for it. */
@ApplicationScoped
public class RequestReturns {
    private RequestDesk desk;
    private Custody custody;
    private MovementReading movements;
    private OrderMoney money;
    private RequestPlaces places;

    protected RequestReturns() {}

    @Inject
    public RequestReturns(
            RequestDesk desk, Custody custody, MovementReading movements, OrderMoney money, RequestPlaces places) {
        this.desk = desk;
        this.custody = custody;
        this.movements = movements;
        this.money = money;
        this.places = places;
    }

    EquipmentMovement of(ReturnOrderedEquipment command) {
        RequestDesk.Open request = desk.lock(command.unitCode(), command.requestNo(), command.version());
        EventRow receipt = receipt(request, command.movementNo());
        refuse(request, receipt, command.movementNo());
        EquipmentMovement came = movements.get(new GetEquipmentMovement(command.movementNo(), null), known());
        places.refuseOtherStore(came.to().storeNo(), command.movementNo());
        money.lock(request.row(), receipt.money());
        EquipmentMovement back = custody.move(new Custody.Move(
                MovementAct.REJECT,
                came.to(),
                null,
                command.businessDay(),
                came.lines().stream()
                        .map(line -> new EquipmentLine(
                                line.kindCode(), line.size(), line.lotNo(), line.serialNo(), line.quantity(), null))
                        .toList(),
                command.reason(),
                command.decision()));
        EventRow.Paper paper = new EventRow.Paper(
                receipt.paper().orderNo(), null, command.movementNo(), came.businessDay(), back.movementNo());
        EventRow.Money booked =
                money.takenBack(request.row(), receipt.money(), command.businessDay(), command.reason());
        desk.note(
                request,
                new RequestDesk.Said(RequestAct.RETURN, null, command.reason(), command.decision(), paper, booked),
                receipt.lines());
        return back;
    }

    // The receipt stands under the lock of its request, so whatever is recorded of it may be seen.
    private static Instant known() {
        return Dated.OPEN;
    }

    private static EventRow receipt(RequestDesk.Open request, String movementNo) {
        return request.events().stream()
                .filter(event -> event.act() == RequestAct.RECEIVE
                        && movementNo.equals(event.paper().movementNo()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("movementNo", movementNo));
    }

    private static void refuse(RequestDesk.Open request, EventRow receipt, String movementNo) {
        boolean returned = request.events().stream()
                .anyMatch(event -> event.act() == RequestAct.RETURN
                        && movementNo.equals(event.paper().documentNo()));
        if (returned) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_RECEIPT_RETURNED.name(), "movementNo", movementNo);
        }
        Refusal.unlessAllowed(Ruling.of(RequestRule.shares(
                receipt.lines().stream()
                        .map(line -> new RequestRule.Share(line.lineNo(), line.quantity()))
                        .toList(),
                request.row().asked().keySet(),
                request.standing()::issuable)));
    }
}

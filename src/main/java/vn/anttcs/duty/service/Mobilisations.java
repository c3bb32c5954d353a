package vn.anttcs.duty.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.duty.api.ChangeMobilisation;
import vn.anttcs.duty.api.DutyBasisHistory;
import vn.anttcs.duty.api.FindMobilisations;
import vn.anttcs.duty.api.GetMobilisation;
import vn.anttcs.duty.api.ListMobilisationHistory;
import vn.anttcs.duty.api.Mobilisation;
import vn.anttcs.duty.api.MobilisationPage;
import vn.anttcs.duty.api.OrderMobilisation;
import vn.anttcs.duty.api.WithdrawMobilisation;
import vn.anttcs.duty.persistence.BasisAnchor;

/** Điều động thành viên làm nhiệm vụ ngoài phạm vi địa bàn (Law 30/2023/QH15, Art. 23.2d). */
@Stateless
public class Mobilisations {
    @Inject
    private MobilisationMaking making;

    @Inject
    private BasisActs acts;

    @Inject
    private BasisStamp stamps;

    @Inject
    private MobilisationViews views;

    /** Orders members to duty outside their own area. */
    @Operation(
            value = "orderMobilisation",
            right = Right.DUTY_ORDER,
            units = "orderingUnit",
            members = "members[].memberNo",
            write = true)
    public Mobilisation orderMobilisation(OrderMobilisation command) {
        return views.now(making.order(command));
    }

    /** Replaces what an order says. */
    @Operation(
            value = "changeMobilisation",
            right = Right.DUTY_ORDER,
            mobilisations = "orderNo",
            members = "members[].memberNo",
            write = true)
    public Mobilisation changeMobilisation(ChangeMobilisation command) {
        return views.now(making.change(command));
    }

    /** Takes an order back, from a day on or as a whole. */
    @Operation(value = "withdrawMobilisation", right = Right.DUTY_ORDER, mobilisations = "orderNo", write = true)
    public Mobilisation withdrawMobilisation(WithdrawMobilisation command) {
        BasisAnchor order = acts.open(command.orderNo(), true, command.version());
        acts.withdraw(order, command.from(), command.reason(), stamps.stored(command.decision()));
        return views.now(order);
    }

    /** One order; seen by who gave it, who receives the members, and who sends any of them. */
    @Operation(value = "getMobilisation", right = Right.DUTY_READ, territory = Territory.FILTERED)
    public Mobilisation getMobilisation(GetMobilisation query) {
        return views.get(query);
    }

    /** Everything that was ever recorded of an order, for those who see it. */
    @Operation(value = "listMobilisationHistory", right = Right.DUTY_READ, territory = Territory.FILTERED)
    public DutyBasisHistory listMobilisationHistory(ListMobilisationHistory query) {
        return views.history(query);
    }

    /** Orders by unit, member, day and state; only those whom the caller may see. */
    @Operation(value = "findMobilisations", right = Right.DUTY_READ, territory = Territory.FILTERED)
    public MobilisationPage findMobilisations(FindMobilisations query) {
        return views.page(query);
    }
}

package vn.anttcs.equipment.service.loan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EquipmentLoan;
import vn.anttcs.equipment.api.EquipmentLoanPage;
import vn.anttcs.equipment.api.GetEquipmentLoan;
import vn.anttcs.equipment.api.GiveBackEquipment;
import vn.anttcs.equipment.api.LendEquipment;
import vn.anttcs.equipment.api.ListEquipmentLoans;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Cho mượn: what is lent stays the lender's and is the borrower's to use, until it is given back. */
@Stateless
public class EquipmentLoans {
    @Inject
    private LoanDesk desk;

    @Inject
    private OutingBook book;

    @Inject
    private OutingViews views;

    @Inject
    private OutingListing listing;

    @Inject
    private Clockwork clockwork;

    /** Lends to a store, a team or a member until a day. */
    @Operation(
            value = "lendEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = {"from.storeNo", "to.storeNo"},
            teams = {"from.teamCode", "to.teamCode"},
            members = "to.memberNo",
            write = true)
    public EquipmentLoan lendEquipment(LendEquipment command) {
        return now(desk.lend(command));
    }

    /** Takes back what was lent, as it comes back, or notes that the borrower lost it. */
    @Operation(
            value = "giveBackEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "lender.storeNo",
            teams = "lender.teamCode",
            write = true)
    public EquipmentLoan giveBackEquipment(GiveBackEquipment command) {
        return now(desk.giveBack(command));
    }

    private EquipmentLoan now(OutingRow loan) {
        return views.loans(List.of(loan), book.now()).get(0);
    }

    /** One loan as it stood on a day; seen by those who see the lender or the borrower. */
    @Operation(value = "getEquipmentLoan", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentLoan getEquipmentLoan(GetEquipmentLoan query) {
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        return views.loans(List.of(book.at(OutingSort.LOAN, query.loanNo(), time)), time)
                .get(0);
    }

    /** The loans of a holder or within a unit as they stood on a day: open, overdue or closed, the newest first. */
    @Operation(
            value = "listEquipmentLoans",
            right = Right.EQUIPMENT_READ,
            equipmentStores = "storeNo",
            teams = "teamCode",
            members = "memberNo",
            units = "unitCode")
    public EquipmentLoanPage listEquipmentLoans(ListEquipmentLoans query) {
        return listing.loans(query);
    }
}

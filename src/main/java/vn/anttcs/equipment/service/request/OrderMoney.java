package vn.anttcs.equipment.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.equipment.api.EquipmentOrderBudget;
import vn.anttcs.equipment.persistence.request.EventRow;
import vn.anttcs.equipment.persistence.request.RequestRow;

/** What orders come to in the budget of the unit that asked: booked as spent when it comes, taken back when it goes back. */
@ApplicationScoped
public class OrderMoney {
    private Instance<EquipmentSpending> spending;

    protected OrderMoney() {}

    @Inject
    public OrderMoney(Instance<EquipmentSpending> spending) {
        this.spending = spending;
    }

    /** Where the money of an order is to be booked; refused when there is no such line on the day of the order. */
    EventRow.Money planned(RequestRow request, EquipmentOrderBudget budget, LocalDate day) {
        if (budget == null) {
            return EventRow.Money.NONE;
        }
        EventRow.Money money =
                new EventRow.Money(budget.budgetYear(), budget.fundingLevel(), budget.classification(), null);
        spending.get().refuseUnknown(line(request, money), day);
        return money;
    }

    /** Holds the budget of what is booked, before anything is stamped. */
    void lock(RequestRow request, EventRow.Money money) {
        if (money.year() != null) {
            spending.get().lock(line(request, money));
        }
    }

    /** Books what came as spent; nothing where it is not booked here or costs nothing. */
    EventRow.Money spent(RequestRow request, EventRow.Money money, EquipmentSpending.Spent spent) {
        return money.year() == null || spent.dong() == 0
                ? money.with(null)
                : money.with(spending.get().spend(line(request, money), spent));
    }

    /** Takes back what was booked for a receipt. */
    EventRow.Money takenBack(RequestRow request, EventRow.Money money, LocalDate day, String reason) {
        return money.actNo() == null
                ? money
                : money.with(spending.get().takeBack(line(request, money), money.actNo(), day, reason));
    }

    private static EquipmentSpending.Line line(RequestRow request, EventRow.Money money) {
        return new EquipmentSpending.Line(
                request.head().unitId(),
                money.year(),
                request.head().fundingSource() + "_BUDGET",
                money.level(),
                money.classification());
    }
}

package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.BudgetSettlements;
import vn.anttcs.budget.soap.generated.GetBudgetSettlement;
import vn.anttcs.budget.soap.generated.GetBudgetSettlementResponse;
import vn.anttcs.budget.soap.generated.ReopenBudgetYear;
import vn.anttcs.budget.soap.generated.ReopenBudgetYearResponse;
import vn.anttcs.budget.soap.generated.SettleBudgetYear;
import vn.anttcs.budget.soap.generated.SettleBudgetYearResponse;

/** The operations of {@link BudgetSettlements}, of {@code wsdl/budget/v1}. */
abstract class BudgetSettlementsOperations extends BudgetReadingOperations {
    BudgetSettlementsOperations(String namespace) {
        super(namespace);
    }

    public SettleBudgetYearResponse settleBudgetYear(SettleBudgetYear request) {
        return answer(
                request,
                vn.anttcs.budget.api.SettleBudgetYear.class,
                service(BudgetSettlements.class)::settleBudgetYear,
                SettleBudgetYearResponse.class);
    }

    public ReopenBudgetYearResponse reopenBudgetYear(ReopenBudgetYear request) {
        return answer(
                request,
                vn.anttcs.budget.api.ReopenBudgetYear.class,
                service(BudgetSettlements.class)::reopenBudgetYear,
                ReopenBudgetYearResponse.class);
    }

    public GetBudgetSettlementResponse getBudgetSettlement(GetBudgetSettlement request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetBudgetSettlement.class,
                service(BudgetSettlements.class)::getBudgetSettlement,
                GetBudgetSettlementResponse.class);
    }
}

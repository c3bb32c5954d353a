package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.BudgetReading;
import vn.anttcs.budget.soap.generated.GetBudgetPosition;
import vn.anttcs.budget.soap.generated.GetBudgetPositionResponse;
import vn.anttcs.budget.soap.generated.ListBudgetActs;
import vn.anttcs.budget.soap.generated.ListBudgetActsResponse;

/** The operations of {@link BudgetReading}, of {@code wsdl/budget/v1}. */
abstract class BudgetReadingOperations extends BudgetCodesOperations {
    BudgetReadingOperations(String namespace) {
        super(namespace);
    }

    public GetBudgetPositionResponse getBudgetPosition(GetBudgetPosition request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetBudgetPosition.class,
                service(BudgetReading.class)::getBudgetPosition,
                GetBudgetPositionResponse.class);
    }

    public ListBudgetActsResponse listBudgetActs(ListBudgetActs request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListBudgetActs.class,
                service(BudgetReading.class)::listBudgetActs,
                ListBudgetActsResponse.class);
    }
}

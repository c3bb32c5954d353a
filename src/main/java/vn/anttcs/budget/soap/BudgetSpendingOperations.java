package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.BudgetSpending;
import vn.anttcs.budget.soap.generated.RecordSpending;
import vn.anttcs.budget.soap.generated.RecordSpendingResponse;
import vn.anttcs.budget.soap.generated.ReverseSpending;
import vn.anttcs.budget.soap.generated.ReverseSpendingResponse;

/** The operations of {@link BudgetSpending}, of {@code wsdl/budget/v1}. */
abstract class BudgetSpendingOperations extends BudgetSettlementsOperations {
    BudgetSpendingOperations(String namespace) {
        super(namespace);
    }

    public RecordSpendingResponse recordSpending(RecordSpending request) {
        return answer(
                request,
                vn.anttcs.budget.api.RecordSpending.class,
                service(BudgetSpending.class)::recordSpending,
                RecordSpendingResponse.class);
    }

    public ReverseSpendingResponse reverseSpending(ReverseSpending request) {
        return answer(
                request,
                vn.anttcs.budget.api.ReverseSpending.class,
                service(BudgetSpending.class)::reverseSpending,
                ReverseSpendingResponse.class);
    }
}

package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.BudgetAllocations;
import vn.anttcs.budget.soap.generated.AllocateBudget;
import vn.anttcs.budget.soap.generated.AllocateBudgetResponse;

/** The operations of {@link BudgetAllocations}, of {@code wsdl/budget/v1}. */
abstract class BudgetAllocationsOperations extends TeamSizingOperations {
    BudgetAllocationsOperations(String namespace) {
        super(namespace);
    }

    public AllocateBudgetResponse allocateBudget(AllocateBudget request) {
        return answer(
                request,
                vn.anttcs.budget.api.AllocateBudget.class,
                service(BudgetAllocations.class)::allocateBudget,
                AllocateBudgetResponse.class);
    }
}

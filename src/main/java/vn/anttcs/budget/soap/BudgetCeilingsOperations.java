package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.BudgetCeilings;
import vn.anttcs.budget.soap.generated.SetBudgetCeiling;
import vn.anttcs.budget.soap.generated.SetBudgetCeilingResponse;

/** The operations of {@link BudgetCeilings}, of {@code wsdl/budget/v1}. */
abstract class BudgetCeilingsOperations extends BudgetAllocationsOperations {
    BudgetCeilingsOperations(String namespace) {
        super(namespace);
    }

    public SetBudgetCeilingResponse setBudgetCeiling(SetBudgetCeiling request) {
        return answer(
                request,
                vn.anttcs.budget.api.SetBudgetCeiling.class,
                service(BudgetCeilings.class)::setBudgetCeiling,
                SetBudgetCeilingResponse.class);
    }
}

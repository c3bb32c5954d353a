package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.BudgetCodes;
import vn.anttcs.budget.soap.generated.ListBudgetCodes;
import vn.anttcs.budget.soap.generated.ListBudgetCodesResponse;
import vn.anttcs.budget.soap.generated.RetireBudgetCode;
import vn.anttcs.budget.soap.generated.RetireBudgetCodeResponse;
import vn.anttcs.budget.soap.generated.SetBudgetCode;
import vn.anttcs.budget.soap.generated.SetBudgetCodeResponse;

/** The operations of {@link BudgetCodes}, of {@code wsdl/budget/v1}. */
abstract class BudgetCodesOperations extends BudgetCeilingsOperations {
    BudgetCodesOperations(String namespace) {
        super(namespace);
    }

    public ListBudgetCodesResponse listBudgetCodes(ListBudgetCodes request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListBudgetCodes.class,
                service(BudgetCodes.class)::listBudgetCodes,
                ListBudgetCodesResponse.class);
    }

    public SetBudgetCodeResponse setBudgetCode(SetBudgetCode request) {
        return answer(
                request,
                vn.anttcs.budget.api.SetBudgetCode.class,
                service(BudgetCodes.class)::setBudgetCode,
                SetBudgetCodeResponse.class);
    }

    public RetireBudgetCodeResponse retireBudgetCode(RetireBudgetCode request) {
        return answer(
                request,
                vn.anttcs.budget.api.RetireBudgetCode.class,
                service(BudgetCodes.class)::retireBudgetCode,
                RetireBudgetCodeResponse.class);
    }
}

package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PolicyExports;
import vn.anttcs.budget.soap.generated.GetPolicyWorkbook;
import vn.anttcs.budget.soap.generated.GetPolicyWorkbookResponse;

/** The operations of {@link PolicyExports}, of {@code wsdl/budget/v1}. */
abstract class PolicyExportsOperations extends PolicyDraftingOperations {
    PolicyExportsOperations(String namespace) {
        super(namespace);
    }

    public GetPolicyWorkbookResponse getPolicyWorkbook(GetPolicyWorkbook request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetPolicyWorkbook.class,
                service(PolicyExports.class)::getPolicyWorkbook,
                GetPolicyWorkbookResponse.class);
    }
}

package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.ReferenceCatalogue;
import vn.anttcs.budget.soap.generated.DefineReferenceAmount;
import vn.anttcs.budget.soap.generated.DefineReferenceAmountResponse;
import vn.anttcs.budget.soap.generated.ListReferenceAmountHistory;
import vn.anttcs.budget.soap.generated.ListReferenceAmountHistoryResponse;
import vn.anttcs.budget.soap.generated.ListReferenceAmounts;
import vn.anttcs.budget.soap.generated.ListReferenceAmountsResponse;
import vn.anttcs.budget.soap.generated.SetReferenceAmount;
import vn.anttcs.budget.soap.generated.SetReferenceAmountResponse;

/** The operations of {@link ReferenceCatalogue}, of {@code wsdl/budget/v1}. */
abstract class ReferenceCatalogueOperations extends PolicyReleasesOperations {
    ReferenceCatalogueOperations(String namespace) {
        super(namespace);
    }

    public ListReferenceAmountsResponse listReferenceAmounts(ListReferenceAmounts request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListReferenceAmounts.class,
                service(ReferenceCatalogue.class)::listReferenceAmounts,
                ListReferenceAmountsResponse.class);
    }

    public ListReferenceAmountHistoryResponse listReferenceAmountHistory(ListReferenceAmountHistory request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListReferenceAmountHistory.class,
                service(ReferenceCatalogue.class)::listReferenceAmountHistory,
                ListReferenceAmountHistoryResponse.class);
    }

    public DefineReferenceAmountResponse defineReferenceAmount(DefineReferenceAmount request) {
        return answer(
                request,
                vn.anttcs.budget.api.DefineReferenceAmount.class,
                service(ReferenceCatalogue.class)::defineReferenceAmount,
                DefineReferenceAmountResponse.class);
    }

    public SetReferenceAmountResponse setReferenceAmount(SetReferenceAmount request) {
        return answer(
                request,
                vn.anttcs.budget.api.SetReferenceAmount.class,
                service(ReferenceCatalogue.class)::setReferenceAmount,
                SetReferenceAmountResponse.class);
    }
}

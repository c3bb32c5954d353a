package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.Entitlements;
import vn.anttcs.budget.soap.generated.GetEntitlement;
import vn.anttcs.budget.soap.generated.GetEntitlementResponse;
import vn.anttcs.budget.soap.generated.GetEntitlementSheet;
import vn.anttcs.budget.soap.generated.GetEntitlementSheetResponse;
import vn.anttcs.budget.soap.generated.ListEntitlements;
import vn.anttcs.budget.soap.generated.ListEntitlementsResponse;
import vn.anttcs.budget.soap.generated.ResolvePolicy;
import vn.anttcs.budget.soap.generated.ResolvePolicyResponse;

/** The operations of {@link Entitlements}, of {@code wsdl/budget/v1}. */
abstract class EntitlementsOperations extends ClaimsOperations {
    EntitlementsOperations(String namespace) {
        super(namespace);
    }

    public GetEntitlementResponse getEntitlement(GetEntitlement request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetEntitlement.class,
                service(Entitlements.class)::getEntitlement,
                GetEntitlementResponse.class);
    }

    public GetEntitlementSheetResponse getEntitlementSheet(GetEntitlementSheet request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetEntitlementSheet.class,
                service(Entitlements.class)::getEntitlementSheet,
                GetEntitlementSheetResponse.class);
    }

    public ListEntitlementsResponse listEntitlements(ListEntitlements request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListEntitlements.class,
                service(Entitlements.class)::listEntitlements,
                ListEntitlementsResponse.class);
    }

    public ResolvePolicyResponse resolvePolicy(ResolvePolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.ResolvePolicy.class,
                service(Entitlements.class)::resolvePolicy,
                ResolvePolicyResponse.class);
    }
}

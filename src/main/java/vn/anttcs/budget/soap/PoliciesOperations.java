package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.Policies;
import vn.anttcs.budget.soap.generated.CheckPolicy;
import vn.anttcs.budget.soap.generated.CheckPolicyResponse;
import vn.anttcs.budget.soap.generated.ComparePolicies;
import vn.anttcs.budget.soap.generated.ComparePoliciesResponse;
import vn.anttcs.budget.soap.generated.FindPolicies;
import vn.anttcs.budget.soap.generated.FindPoliciesResponse;
import vn.anttcs.budget.soap.generated.GetPolicy;
import vn.anttcs.budget.soap.generated.GetPolicyPackage;
import vn.anttcs.budget.soap.generated.GetPolicyPackageResponse;
import vn.anttcs.budget.soap.generated.GetPolicyResponse;

/** The operations of {@link Policies}, of {@code wsdl/budget/v1}. */
abstract class PoliciesOperations extends PaymentSettingsOperations {
    PoliciesOperations(String namespace) {
        super(namespace);
    }

    public CheckPolicyResponse checkPolicy(CheckPolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.CheckPolicy.class,
                service(Policies.class)::checkPolicy,
                CheckPolicyResponse.class);
    }

    public GetPolicyResponse getPolicy(GetPolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetPolicy.class,
                service(Policies.class)::getPolicy,
                GetPolicyResponse.class);
    }

    public GetPolicyPackageResponse getPolicyPackage(GetPolicyPackage request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetPolicyPackage.class,
                service(Policies.class)::getPolicyPackage,
                GetPolicyPackageResponse.class);
    }

    public ComparePoliciesResponse comparePolicies(ComparePolicies request) {
        return answer(
                request,
                vn.anttcs.budget.api.ComparePolicies.class,
                service(Policies.class)::comparePolicies,
                ComparePoliciesResponse.class);
    }

    public FindPoliciesResponse findPolicies(FindPolicies request) {
        return answer(
                request,
                vn.anttcs.budget.api.FindPolicies.class,
                service(Policies.class)::findPolicies,
                FindPoliciesResponse.class);
    }
}

package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PolicyReleases;
import vn.anttcs.budget.soap.generated.ReleasePolicy;
import vn.anttcs.budget.soap.generated.ReleasePolicyResponse;

/** The operations of {@link PolicyReleases}, of {@code wsdl/budget/v1}. */
abstract class PolicyReleasesOperations extends PolicyExportsOperations {
    PolicyReleasesOperations(String namespace) {
        super(namespace);
    }

    public ReleasePolicyResponse releasePolicy(ReleasePolicy request) {
        return answer(
                request,
                vn.anttcs.budget.api.ReleasePolicy.class,
                service(PolicyReleases.class)::releasePolicy,
                ReleasePolicyResponse.class);
    }
}

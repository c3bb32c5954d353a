package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.TeamSizing;
import vn.anttcs.budget.soap.generated.ListTeamSizes;
import vn.anttcs.budget.soap.generated.ListTeamSizesResponse;

/** The operations of {@link TeamSizing}, of {@code wsdl/budget/v1}. */
abstract class TeamSizingOperations extends SimulationsOperations {
    TeamSizingOperations(String namespace) {
        super(namespace);
    }

    public ListTeamSizesResponse listTeamSizes(ListTeamSizes request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListTeamSizes.class,
                service(TeamSizing.class)::listTeamSizes,
                ListTeamSizesResponse.class);
    }
}

package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.SimulationResults;
import vn.anttcs.budget.soap.generated.GetSimulation;
import vn.anttcs.budget.soap.generated.GetSimulationMember;
import vn.anttcs.budget.soap.generated.GetSimulationMemberResponse;
import vn.anttcs.budget.soap.generated.GetSimulationResponse;
import vn.anttcs.budget.soap.generated.ListSimulationChanges;
import vn.anttcs.budget.soap.generated.ListSimulationChangesResponse;
import vn.anttcs.budget.soap.generated.ListSimulationTotals;
import vn.anttcs.budget.soap.generated.ListSimulationTotalsResponse;

/** The operations of {@link SimulationResults}, of {@code wsdl/budget/v1}. */
abstract class SimulationResultsOperations extends SimulationFilesOperations {
    SimulationResultsOperations(String namespace) {
        super(namespace);
    }

    public GetSimulationResponse getSimulation(GetSimulation request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetSimulation.class,
                service(SimulationResults.class)::getSimulation,
                GetSimulationResponse.class);
    }

    public ListSimulationTotalsResponse listSimulationTotals(ListSimulationTotals request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListSimulationTotals.class,
                service(SimulationResults.class)::listSimulationTotals,
                ListSimulationTotalsResponse.class);
    }

    public ListSimulationChangesResponse listSimulationChanges(ListSimulationChanges request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListSimulationChanges.class,
                service(SimulationResults.class)::listSimulationChanges,
                ListSimulationChangesResponse.class);
    }

    public GetSimulationMemberResponse getSimulationMember(GetSimulationMember request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetSimulationMember.class,
                service(SimulationResults.class)::getSimulationMember,
                GetSimulationMemberResponse.class);
    }
}

package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.Simulations;
import vn.anttcs.budget.soap.generated.CancelSimulation;
import vn.anttcs.budget.soap.generated.CancelSimulationResponse;
import vn.anttcs.budget.soap.generated.ListSimulations;
import vn.anttcs.budget.soap.generated.ListSimulationsResponse;
import vn.anttcs.budget.soap.generated.StartSimulation;
import vn.anttcs.budget.soap.generated.StartSimulationResponse;

/** The operations of {@link Simulations}, of {@code wsdl/budget/v1}. */
abstract class SimulationsOperations extends SimulationResultsOperations {
    SimulationsOperations(String namespace) {
        super(namespace);
    }

    public StartSimulationResponse startSimulation(StartSimulation request) {
        return answer(
                request,
                vn.anttcs.budget.api.StartSimulation.class,
                service(Simulations.class)::startSimulation,
                StartSimulationResponse.class);
    }

    public CancelSimulationResponse cancelSimulation(CancelSimulation request) {
        return answer(
                request,
                vn.anttcs.budget.api.CancelSimulation.class,
                service(Simulations.class)::cancelSimulation,
                CancelSimulationResponse.class);
    }

    public ListSimulationsResponse listSimulations(ListSimulations request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListSimulations.class,
                service(Simulations.class)::listSimulations,
                ListSimulationsResponse.class);
    }
}

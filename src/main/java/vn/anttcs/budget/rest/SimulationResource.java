package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.CancelSimulation;
import vn.anttcs.budget.api.GetSimulation;
import vn.anttcs.budget.api.GetSimulationMember;
import vn.anttcs.budget.api.ListSimulationChanges;
import vn.anttcs.budget.api.ListSimulationTotals;
import vn.anttcs.budget.api.ListSimulations;
import vn.anttcs.budget.api.SimulationSummary;
import vn.anttcs.budget.api.StartSimulation;
import vn.anttcs.budget.service.SimulationResults;
import vn.anttcs.budget.service.Simulations;
import vn.anttcs.platform.rest.Input;

/** Simulations. */
@Path("simulations")
public class SimulationResource {
    @Inject
    private Simulations simulations;

    @Inject
    private SimulationResults results;

    @POST
    public Response startSimulation(@BeanParam Input input) {
        return input.create(
                StartSimulation.class, simulations::startSimulation, "simulations", SimulationSummary::simulationNo);
    }

    @GET
    public Response listSimulations(@BeanParam Input input) {
        return input.read(ListSimulations.class, simulations::listSimulations);
    }

    @GET
    @Path("{simulationNo}")
    public Response getSimulation(@BeanParam Input input) {
        return input.read(GetSimulation.class, results::getSimulation);
    }

    @POST
    @Path("{simulationNo}/cancellation")
    public Response cancelSimulation(@BeanParam Input input) {
        return input.write(CancelSimulation.class, simulations::cancelSimulation);
    }

    @GET
    @Path("{simulationNo}/totals")
    public Response listSimulationTotals(@BeanParam Input input) {
        return input.read(ListSimulationTotals.class, results::listSimulationTotals);
    }

    @GET
    @Path("{simulationNo}/changes")
    public Response listSimulationChanges(@BeanParam Input input) {
        return input.read(ListSimulationChanges.class, results::listSimulationChanges);
    }

    @GET
    @Path("{simulationNo}/members/{memberNo}")
    public Response getSimulationMember(@BeanParam Input input) {
        return input.read(GetSimulationMember.class, results::getSimulationMember);
    }
}

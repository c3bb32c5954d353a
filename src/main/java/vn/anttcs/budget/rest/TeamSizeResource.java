package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.ListTeamSizes;
import vn.anttcs.budget.service.TeamSizing;
import vn.anttcs.platform.rest.Input;

/** How many members teams should have. */
@Path("team-sizes")
public class TeamSizeResource {
    @Inject
    private TeamSizing sizing;

    @GET
    public Response listTeamSizes(@BeanParam Input input) {
        return input.read(ListTeamSizes.class, sizing::listTeamSizes);
    }
}

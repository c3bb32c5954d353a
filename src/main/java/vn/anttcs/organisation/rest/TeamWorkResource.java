package vn.anttcs.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.organisation.api.ListTeamWork;
import vn.anttcs.organisation.service.TeamWorkList;
import vn.anttcs.platform.rest.Input;

/** Work that changes of the map leave to be decided. */
@ApplicationScoped
@Path("team-work")
public class TeamWorkResource {
    @Inject
    private TeamWorkList teamWorkList;

    @GET
    public Response listTeamWork(@BeanParam Input input) {
        return input.read(ListTeamWork.class, teamWorkList::listTeamWork);
    }
}

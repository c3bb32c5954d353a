package vn.anttcs.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.organisation.api.ChangeTeam;
import vn.anttcs.organisation.api.DissolveTeam;
import vn.anttcs.organisation.api.EstablishTeam;
import vn.anttcs.organisation.api.FindTeams;
import vn.anttcs.organisation.api.GetTeam;
import vn.anttcs.organisation.api.ListTeamHistory;
import vn.anttcs.organisation.api.SetAuthorisedStrength;
import vn.anttcs.organisation.api.Team;
import vn.anttcs.organisation.service.TeamDirectory;
import vn.anttcs.organisation.service.TeamEstablishment;
import vn.anttcs.organisation.service.TeamNumbers;
import vn.anttcs.platform.rest.Input;

/** Teams (Tổ bảo vệ an ninh, trật tự). */
@ApplicationScoped
@Path("teams")
public class TeamResource {
    @Inject
    private TeamEstablishment teamEstablishment;

    @Inject
    private TeamDirectory teamDirectory;

    @Inject
    private TeamNumbers teamNumbers;

    @POST
    public Response establishTeam(@BeanParam Input input) {
        return input.create(EstablishTeam.class, teamEstablishment::establishTeam, "teams", Team::teamCode);
    }

    @GET
    public Response findTeams(@BeanParam Input input) {
        return input.read(FindTeams.class, teamDirectory::findTeams);
    }

    @GET
    @Path("{teamCode}")
    public Response getTeam(@BeanParam Input input) {
        return input.read(GetTeam.class, teamDirectory::getTeam);
    }

    @POST
    @Path("{teamCode}/changes")
    public Response changeTeam(@BeanParam Input input) {
        return input.write(ChangeTeam.class, teamEstablishment::changeTeam);
    }

    @POST
    @Path("{teamCode}/dissolution")
    public Response dissolveTeam(@BeanParam Input input) {
        return input.write(DissolveTeam.class, teamEstablishment::dissolveTeam);
    }

    @POST
    @Path("{teamCode}/authorised-strength")
    public Response setAuthorisedStrength(@BeanParam Input input) {
        return input.write(SetAuthorisedStrength.class, teamNumbers::setAuthorisedStrength);
    }

    @GET
    @Path("{teamCode}/history")
    public Response listTeamHistory(@BeanParam Input input) {
        return input.read(ListTeamHistory.class, teamDirectory::listTeamHistory);
    }
}

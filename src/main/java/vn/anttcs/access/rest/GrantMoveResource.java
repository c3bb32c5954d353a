package vn.anttcs.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.access.api.ConfirmGrantMove;
import vn.anttcs.access.api.ListGrantMoves;
import vn.anttcs.access.service.GrantMoves;
import vn.anttcs.platform.rest.Input;

/** Grants on units that have ended. */
@ApplicationScoped
@Path("grant-moves")
public class GrantMoveResource {
    @Inject
    private GrantMoves moves;

    @GET
    public Response listGrantMoves(@BeanParam Input input) {
        return input.read(ListGrantMoves.class, moves::listGrantMoves);
    }

    @POST
    @Path("{grantNo}/confirmation")
    public Response confirmGrantMove(@BeanParam Input input) {
        return input.write(ConfirmGrantMove.class, moves::confirmGrantMove);
    }
}

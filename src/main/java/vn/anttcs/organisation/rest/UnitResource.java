package vn.anttcs.organisation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.organisation.api.GetUnit;
import vn.anttcs.organisation.service.UnitDirectory;
import vn.anttcs.platform.rest.Input;

/** Units of the map. */
@Path("units")
public class UnitResource {
    @Inject
    private UnitDirectory directory;

    @GET
    @Path("{code}")
    public Response getUnit(@BeanParam Input input) {
        return input.read(GetUnit.class, directory::getUnit);
    }
}

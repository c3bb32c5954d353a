package vn.anttcs.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.organisation.api.FindUnits;
import vn.anttcs.organisation.api.GetUnit;
import vn.anttcs.organisation.api.ListChildren;
import vn.anttcs.organisation.api.ListPredecessors;
import vn.anttcs.organisation.api.ListSuccessors;
import vn.anttcs.organisation.api.ListUnitAttributes;
import vn.anttcs.organisation.api.ResolveCode;
import vn.anttcs.organisation.api.SetUnitAttributes;
import vn.anttcs.organisation.service.UnitAttributes;
import vn.anttcs.organisation.service.UnitDirectory;
import vn.anttcs.organisation.service.UnitLineage;
import vn.anttcs.platform.rest.Input;

/** Units of the map. */
@ApplicationScoped
@Path("units")
public class UnitResource {
    @Inject
    private UnitDirectory directory;

    @Inject
    private UnitLineage lineage;

    @Inject
    private UnitAttributes attributes;

    @GET
    public Response findUnits(@BeanParam Input input) {
        return input.read(FindUnits.class, directory::findUnits);
    }

    @GET
    @Path("{code}")
    public Response getUnit(@BeanParam Input input) {
        return input.read(GetUnit.class, directory::getUnit);
    }

    @GET
    @Path("{code}/children")
    public Response listChildren(@BeanParam Input input) {
        return input.read(ListChildren.class, directory::listChildren);
    }

    @GET
    @Path("{code}/successors")
    public Response listSuccessors(@BeanParam Input input) {
        return input.read(ListSuccessors.class, lineage::listSuccessors);
    }

    @GET
    @Path("{code}/predecessors")
    public Response listPredecessors(@BeanParam Input input) {
        return input.read(ListPredecessors.class, lineage::listPredecessors);
    }

    @GET
    @Path("{code}/resolution")
    public Response resolveCode(@BeanParam Input input) {
        return input.read(ResolveCode.class, lineage::resolveCode);
    }

    @GET
    @Path("{code}/attributes")
    public Response listUnitAttributes(@BeanParam Input input) {
        return input.read(ListUnitAttributes.class, attributes::listUnitAttributes);
    }

    @POST
    @Path("{code}/attributes")
    public Response setUnitAttributes(@BeanParam Input input) {
        return input.write(SetUnitAttributes.class, attributes::setUnitAttributes);
    }
}

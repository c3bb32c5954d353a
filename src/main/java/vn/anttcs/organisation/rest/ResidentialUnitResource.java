package vn.anttcs.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.organisation.api.AssignResidentialUnit;
import vn.anttcs.organisation.api.ChangeResidentialUnit;
import vn.anttcs.organisation.api.CreateResidentialUnit;
import vn.anttcs.organisation.api.DissolveResidentialUnit;
import vn.anttcs.organisation.api.FindResidentialUnits;
import vn.anttcs.organisation.api.GetResidentialUnit;
import vn.anttcs.organisation.api.ListResidentialUnitHistory;
import vn.anttcs.organisation.api.MergeResidentialUnits;
import vn.anttcs.organisation.api.ResidentialUnit;
import vn.anttcs.organisation.api.SplitResidentialUnit;
import vn.anttcs.organisation.service.ResidentialUnitDirectory;
import vn.anttcs.organisation.service.ResidentialUnitReform;
import vn.anttcs.organisation.service.ResidentialUnitRegister;
import vn.anttcs.platform.rest.Input;

/** Residential units (thôn, tổ dân phố). */
@ApplicationScoped
@Path("residential-units")
public class ResidentialUnitResource {
    @Inject
    private ResidentialUnitRegister residentialUnitRegister;

    @Inject
    private ResidentialUnitDirectory residentialUnitDirectory;

    @Inject
    private ResidentialUnitReform residentialUnitReform;

    @POST
    public Response createResidentialUnit(@BeanParam Input input) {
        return input.create(
                CreateResidentialUnit.class,
                residentialUnitRegister::createResidentialUnit,
                "residential-units",
                ResidentialUnit::code);
    }

    @GET
    public Response findResidentialUnits(@BeanParam Input input) {
        return input.read(FindResidentialUnits.class, residentialUnitDirectory::findResidentialUnits);
    }

    @GET
    @Path("{code}")
    public Response getResidentialUnit(@BeanParam Input input) {
        return input.read(GetResidentialUnit.class, residentialUnitDirectory::getResidentialUnit);
    }

    @POST
    @Path("{code}/changes")
    public Response changeResidentialUnit(@BeanParam Input input) {
        return input.write(ChangeResidentialUnit.class, residentialUnitRegister::changeResidentialUnit);
    }

    @POST
    @Path("{code}/commune")
    public Response assignResidentialUnit(@BeanParam Input input) {
        return input.write(AssignResidentialUnit.class, residentialUnitRegister::assignResidentialUnit);
    }

    @POST
    @Path("merges")
    public Response mergeResidentialUnits(@BeanParam Input input) {
        return input.create(
                MergeResidentialUnits.class,
                residentialUnitReform::mergeResidentialUnits,
                "residential-units",
                ResidentialUnit::code);
    }

    @POST
    @Path("{code}/split")
    public Response splitResidentialUnit(@BeanParam Input input) {
        return input.write(SplitResidentialUnit.class, residentialUnitReform::splitResidentialUnit);
    }

    @POST
    @Path("{code}/dissolution")
    public Response dissolveResidentialUnit(@BeanParam Input input) {
        return input.write(DissolveResidentialUnit.class, residentialUnitReform::dissolveResidentialUnit);
    }

    @GET
    @Path("{code}/history")
    public Response listResidentialUnitHistory(@BeanParam Input input) {
        return input.read(ListResidentialUnitHistory.class, residentialUnitDirectory::listResidentialUnitHistory);
    }
}

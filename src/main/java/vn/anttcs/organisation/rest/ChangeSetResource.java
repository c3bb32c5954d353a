package vn.anttcs.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.organisation.api.ApplyChangeSet;
import vn.anttcs.organisation.api.ChangeSet;
import vn.anttcs.organisation.api.GetChangeSet;
import vn.anttcs.organisation.api.ListChangeEffects;
import vn.anttcs.organisation.api.ListChangeSets;
import vn.anttcs.organisation.api.PreviewChangeSet;
import vn.anttcs.organisation.service.ChangeSets;
import vn.anttcs.organisation.service.MapRearrangement;
import vn.anttcs.platform.rest.Input;

/** Change sets of the map. */
@ApplicationScoped
@Path("change-sets")
public class ChangeSetResource {
    @Inject
    private MapRearrangement rearrangement;

    @Inject
    private ChangeSets changeSets;

    @GET
    public Response listChangeSets(@BeanParam Input input) {
        return input.read(ListChangeSets.class, changeSets::listChangeSets);
    }

    @POST
    public Response applyChangeSet(@BeanParam Input input) {
        return input.create(ApplyChangeSet.class, rearrangement::applyChangeSet, "change-sets", ChangeSet::changeSetNo);
    }

    @POST
    @Path("preview")
    public Response previewChangeSet(@BeanParam Input input) {
        return input.write(PreviewChangeSet.class, rearrangement::previewChangeSet);
    }

    @GET
    @Path("{changeSetNo}")
    public Response getChangeSet(@BeanParam Input input) {
        return input.read(GetChangeSet.class, changeSets::getChangeSet);
    }

    @GET
    @Path("{changeSetNo}/effects")
    public Response listChangeEffects(@BeanParam Input input) {
        return input.read(ListChangeEffects.class, changeSets::listChangeEffects);
    }
}

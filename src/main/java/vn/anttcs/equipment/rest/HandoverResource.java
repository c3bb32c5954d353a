package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetHandover;
import vn.anttcs.equipment.api.GetHandoverFile;
import vn.anttcs.equipment.api.GetHandoverSignature;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.api.ListHandovers;
import vn.anttcs.equipment.api.MakeHandover;
import vn.anttcs.equipment.api.ReverseHandover;
import vn.anttcs.equipment.api.SignHandover;
import vn.anttcs.equipment.service.EquipmentHandovers;
import vn.anttcs.equipment.service.print.HandoverSignatures;
import vn.anttcs.platform.rest.Input;

/** Hand-over lists of a store. */
@Path("equipment/stores/{storeNo}/handovers")
public class HandoverResource {
    @Inject
    private EquipmentHandovers handovers;

    @Inject
    private HandoverSignatures signatures;

    @GET
    public Response listHandovers(@BeanParam Input input) {
        return input.read(ListHandovers.class, handovers::listHandovers);
    }

    @POST
    public Response makeHandover(@BeanParam Input input) {
        return input.create(MakeHandover.class, handovers::makeHandover, lists(input), Handover::listNo);
    }

    @POST
    @Path("{listNo}/reversal")
    public Response reverseHandover(@BeanParam Input input) {
        return input.create(ReverseHandover.class, handovers::reverseHandover, lists(input), Handover::listNo);
    }

    @GET
    @Path("{listNo}")
    public Response getHandover(@BeanParam Input input) {
        return input.read(GetHandover.class, signatures::getHandover);
    }

    @GET
    @Path("{listNo}/file")
    public Response getHandoverFile(@BeanParam Input input) {
        return input.read(GetHandoverFile.class, signatures::getHandoverFile);
    }

    @POST
    @Path("{listNo}/signatures")
    public Response signHandover(@BeanParam Input input) {
        return input.create(
                SignHandover.class,
                signatures::signHandover,
                input.collection(lists(input), "listNo", "signatures"),
                HandoverSignature::signatureNo);
    }

    @GET
    @Path("{listNo}/signatures/{signatureNo}")
    public Response getHandoverSignature(@BeanParam Input input) {
        return input.read(GetHandoverSignature.class, signatures::getHandoverSignature);
    }

    private static String lists(Input input) {
        return input.collection("equipment/stores", "storeNo", "handovers");
    }
}

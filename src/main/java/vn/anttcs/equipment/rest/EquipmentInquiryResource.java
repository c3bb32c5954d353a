package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.DecideEquipmentInquiry;
import vn.anttcs.equipment.api.EquipmentInquiry;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.GetEquipmentInquiry;
import vn.anttcs.equipment.api.ListEquipmentInquiries;
import vn.anttcs.equipment.api.OpenEquipmentInquiry;
import vn.anttcs.equipment.api.RecordFoundEquipment;
import vn.anttcs.equipment.service.inquiry.EquipmentInquiries;
import vn.anttcs.platform.rest.Input;

/** Inquiries into losses and damage, and what was found again. */
@Path("equipment")
public class EquipmentInquiryResource {
    @Inject
    private EquipmentInquiries inquiries;

    @POST
    @Path("inquiries")
    public Response openEquipmentInquiry(@BeanParam Input input) {
        return input.create(
                OpenEquipmentInquiry.class,
                inquiries::openEquipmentInquiry,
                "equipment/inquiries",
                EquipmentInquiry::inquiryNo);
    }

    @GET
    @Path("inquiries")
    public Response listEquipmentInquiries(@BeanParam Input input) {
        return input.read(ListEquipmentInquiries.class, inquiries::listEquipmentInquiries);
    }

    @GET
    @Path("inquiries/{inquiryNo}")
    public Response getEquipmentInquiry(@BeanParam Input input) {
        return input.read(GetEquipmentInquiry.class, inquiries::getEquipmentInquiry);
    }

    @POST
    @Path("inquiries/{inquiryNo}/decision")
    public Response decideEquipmentInquiry(@BeanParam Input input) {
        return input.write(DecideEquipmentInquiry.class, inquiries::decideEquipmentInquiry);
    }

    @POST
    @Path("finds")
    public Response recordFoundEquipment(@BeanParam Input input) {
        return input.create(
                RecordFoundEquipment.class,
                inquiries::recordFoundEquipment,
                "equipment/movements",
                EquipmentMovement::movementNo);
    }
}

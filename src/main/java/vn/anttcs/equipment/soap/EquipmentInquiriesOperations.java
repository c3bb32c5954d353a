package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.inquiry.EquipmentInquiries;
import vn.anttcs.equipment.soap.generated.DecideEquipmentInquiry;
import vn.anttcs.equipment.soap.generated.DecideEquipmentInquiryResponse;
import vn.anttcs.equipment.soap.generated.GetEquipmentInquiry;
import vn.anttcs.equipment.soap.generated.GetEquipmentInquiryResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentInquiries;
import vn.anttcs.equipment.soap.generated.ListEquipmentInquiriesResponse;
import vn.anttcs.equipment.soap.generated.OpenEquipmentInquiry;
import vn.anttcs.equipment.soap.generated.OpenEquipmentInquiryResponse;
import vn.anttcs.equipment.soap.generated.RecordFoundEquipment;
import vn.anttcs.equipment.soap.generated.RecordFoundEquipmentResponse;

/** The operations of {@link EquipmentInquiries}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentInquiriesOperations extends EquipmentClimateOperations {
    EquipmentInquiriesOperations(String namespace) {
        super(namespace);
    }

    public OpenEquipmentInquiryResponse openEquipmentInquiry(OpenEquipmentInquiry request) {
        return answer(
                request,
                vn.anttcs.equipment.api.OpenEquipmentInquiry.class,
                service(EquipmentInquiries.class)::openEquipmentInquiry,
                OpenEquipmentInquiryResponse.class);
    }

    public DecideEquipmentInquiryResponse decideEquipmentInquiry(DecideEquipmentInquiry request) {
        return answer(
                request,
                vn.anttcs.equipment.api.DecideEquipmentInquiry.class,
                service(EquipmentInquiries.class)::decideEquipmentInquiry,
                DecideEquipmentInquiryResponse.class);
    }

    public GetEquipmentInquiryResponse getEquipmentInquiry(GetEquipmentInquiry request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentInquiry.class,
                service(EquipmentInquiries.class)::getEquipmentInquiry,
                GetEquipmentInquiryResponse.class);
    }

    public ListEquipmentInquiriesResponse listEquipmentInquiries(ListEquipmentInquiries request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentInquiries.class,
                service(EquipmentInquiries.class)::listEquipmentInquiries,
                ListEquipmentInquiriesResponse.class);
    }

    public RecordFoundEquipmentResponse recordFoundEquipment(RecordFoundEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.RecordFoundEquipment.class,
                service(EquipmentInquiries.class)::recordFoundEquipment,
                RecordFoundEquipmentResponse.class);
    }
}

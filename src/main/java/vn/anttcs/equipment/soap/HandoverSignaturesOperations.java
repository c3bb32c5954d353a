package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.print.HandoverSignatures;
import vn.anttcs.equipment.soap.generated.GetHandover;
import vn.anttcs.equipment.soap.generated.GetHandoverFile;
import vn.anttcs.equipment.soap.generated.GetHandoverFileResponse;
import vn.anttcs.equipment.soap.generated.GetHandoverResponse;
import vn.anttcs.equipment.soap.generated.GetHandoverSignature;
import vn.anttcs.equipment.soap.generated.GetHandoverSignatureResponse;
import vn.anttcs.equipment.soap.generated.SignHandover;
import vn.anttcs.equipment.soap.generated.SignHandoverResponse;

/** The operations of {@link HandoverSignatures}, of {@code wsdl/equipment/v1}. */
abstract class HandoverSignaturesOperations extends EquipmentLabellingOperations {
    HandoverSignaturesOperations(String namespace) {
        super(namespace);
    }

    public GetHandoverResponse getHandover(GetHandover request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetHandover.class,
                service(HandoverSignatures.class)::getHandover,
                GetHandoverResponse.class);
    }

    public GetHandoverFileResponse getHandoverFile(GetHandoverFile request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetHandoverFile.class,
                service(HandoverSignatures.class)::getHandoverFile,
                GetHandoverFileResponse.class);
    }

    public SignHandoverResponse signHandover(SignHandover request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SignHandover.class,
                service(HandoverSignatures.class)::signHandover,
                SignHandoverResponse.class);
    }

    public GetHandoverSignatureResponse getHandoverSignature(GetHandoverSignature request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetHandoverSignature.class,
                service(HandoverSignatures.class)::getHandoverSignature,
                GetHandoverSignatureResponse.class);
    }
}

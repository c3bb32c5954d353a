package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.EquipmentCustody;
import vn.anttcs.equipment.soap.generated.IssueEquipment;
import vn.anttcs.equipment.soap.generated.IssueEquipmentResponse;
import vn.anttcs.equipment.soap.generated.ReceiveEquipment;
import vn.anttcs.equipment.soap.generated.ReceiveEquipmentResponse;
import vn.anttcs.equipment.soap.generated.ReturnEquipment;
import vn.anttcs.equipment.soap.generated.ReturnEquipmentResponse;
import vn.anttcs.equipment.soap.generated.TransferEquipment;
import vn.anttcs.equipment.soap.generated.TransferEquipmentResponse;

/** The operations of {@link EquipmentCustody}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentCustodyOperations extends EquipmentCatalogueOperations {
    EquipmentCustodyOperations(String namespace) {
        super(namespace);
    }

    public ReceiveEquipmentResponse receiveEquipment(ReceiveEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ReceiveEquipment.class,
                service(EquipmentCustody.class)::receiveEquipment,
                ReceiveEquipmentResponse.class);
    }

    public IssueEquipmentResponse issueEquipment(IssueEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.IssueEquipment.class,
                service(EquipmentCustody.class)::issueEquipment,
                IssueEquipmentResponse.class);
    }

    public TransferEquipmentResponse transferEquipment(TransferEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.TransferEquipment.class,
                service(EquipmentCustody.class)::transferEquipment,
                TransferEquipmentResponse.class);
    }

    public ReturnEquipmentResponse returnEquipment(ReturnEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ReturnEquipment.class,
                service(EquipmentCustody.class)::returnEquipment,
                ReturnEquipmentResponse.class);
    }
}

package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.check.EquipmentChecks;
import vn.anttcs.equipment.soap.generated.CorrectEquipmentCheck;
import vn.anttcs.equipment.soap.generated.CorrectEquipmentCheckResponse;
import vn.anttcs.equipment.soap.generated.GetEquipmentCheck;
import vn.anttcs.equipment.soap.generated.GetEquipmentCheckResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentChecks;
import vn.anttcs.equipment.soap.generated.ListEquipmentChecksResponse;
import vn.anttcs.equipment.soap.generated.RecordEquipmentCheck;
import vn.anttcs.equipment.soap.generated.RecordEquipmentCheckResponse;

/** The operations of {@link EquipmentChecks}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentChecksOperations extends EquipmentCheckPlansOperations {
    EquipmentChecksOperations(String namespace) {
        super(namespace);
    }

    public RecordEquipmentCheckResponse recordEquipmentCheck(RecordEquipmentCheck request) {
        return answer(
                request,
                vn.anttcs.equipment.api.RecordEquipmentCheck.class,
                service(EquipmentChecks.class)::recordEquipmentCheck,
                RecordEquipmentCheckResponse.class);
    }

    public CorrectEquipmentCheckResponse correctEquipmentCheck(CorrectEquipmentCheck request) {
        return answer(
                request,
                vn.anttcs.equipment.api.CorrectEquipmentCheck.class,
                service(EquipmentChecks.class)::correctEquipmentCheck,
                CorrectEquipmentCheckResponse.class);
    }

    public GetEquipmentCheckResponse getEquipmentCheck(GetEquipmentCheck request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentCheck.class,
                service(EquipmentChecks.class)::getEquipmentCheck,
                GetEquipmentCheckResponse.class);
    }

    public ListEquipmentChecksResponse listEquipmentChecks(ListEquipmentChecks request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentChecks.class,
                service(EquipmentChecks.class)::listEquipmentChecks,
                ListEquipmentChecksResponse.class);
    }
}

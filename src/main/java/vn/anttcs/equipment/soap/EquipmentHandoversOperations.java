package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.EquipmentHandovers;
import vn.anttcs.equipment.soap.generated.ListHandovers;
import vn.anttcs.equipment.soap.generated.ListHandoversResponse;
import vn.anttcs.equipment.soap.generated.MakeHandover;
import vn.anttcs.equipment.soap.generated.MakeHandoverResponse;
import vn.anttcs.equipment.soap.generated.ReverseHandover;
import vn.anttcs.equipment.soap.generated.ReverseHandoverResponse;

/** The operations of {@link EquipmentHandovers}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentHandoversOperations extends EquipmentCustodyOperations {
    EquipmentHandoversOperations(String namespace) {
        super(namespace);
    }

    public MakeHandoverResponse makeHandover(MakeHandover request) {
        return answer(
                request,
                vn.anttcs.equipment.api.MakeHandover.class,
                service(EquipmentHandovers.class)::makeHandover,
                MakeHandoverResponse.class);
    }

    public ReverseHandoverResponse reverseHandover(ReverseHandover request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ReverseHandover.class,
                service(EquipmentHandovers.class)::reverseHandover,
                ReverseHandoverResponse.class);
    }

    public ListHandoversResponse listHandovers(ListHandovers request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListHandovers.class,
                service(EquipmentHandovers.class)::listHandovers,
                ListHandoversResponse.class);
    }
}

package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.EquipmentCatalogue;
import vn.anttcs.equipment.soap.generated.AddEquipmentKind;
import vn.anttcs.equipment.soap.generated.AddEquipmentKindResponse;
import vn.anttcs.equipment.soap.generated.ChangeEquipmentKind;
import vn.anttcs.equipment.soap.generated.ChangeEquipmentKindResponse;
import vn.anttcs.equipment.soap.generated.GetEquipmentKind;
import vn.anttcs.equipment.soap.generated.GetEquipmentKindResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentKinds;
import vn.anttcs.equipment.soap.generated.ListEquipmentKindsResponse;
import vn.anttcs.equipment.soap.generated.RetireEquipmentKind;
import vn.anttcs.equipment.soap.generated.RetireEquipmentKindResponse;
import vn.anttcs.equipment.soap.generated.SetEquipmentPrice;
import vn.anttcs.equipment.soap.generated.SetEquipmentPriceResponse;
import vn.anttcs.platform.soap.Endpoint;

/** The operations of {@link EquipmentCatalogue}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentCatalogueOperations extends Endpoint {
    EquipmentCatalogueOperations(String namespace) {
        super(namespace);
    }

    public AddEquipmentKindResponse addEquipmentKind(AddEquipmentKind request) {
        return answer(
                request,
                vn.anttcs.equipment.api.AddEquipmentKind.class,
                service(EquipmentCatalogue.class)::addEquipmentKind,
                AddEquipmentKindResponse.class);
    }

    public ChangeEquipmentKindResponse changeEquipmentKind(ChangeEquipmentKind request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ChangeEquipmentKind.class,
                service(EquipmentCatalogue.class)::changeEquipmentKind,
                ChangeEquipmentKindResponse.class);
    }

    public RetireEquipmentKindResponse retireEquipmentKind(RetireEquipmentKind request) {
        return answer(
                request,
                vn.anttcs.equipment.api.RetireEquipmentKind.class,
                service(EquipmentCatalogue.class)::retireEquipmentKind,
                RetireEquipmentKindResponse.class);
    }

    public SetEquipmentPriceResponse setEquipmentPrice(SetEquipmentPrice request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetEquipmentPrice.class,
                service(EquipmentCatalogue.class)::setEquipmentPrice,
                SetEquipmentPriceResponse.class);
    }

    public GetEquipmentKindResponse getEquipmentKind(GetEquipmentKind request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentKind.class,
                service(EquipmentCatalogue.class)::getEquipmentKind,
                GetEquipmentKindResponse.class);
    }

    public ListEquipmentKindsResponse listEquipmentKinds(ListEquipmentKinds request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentKinds.class,
                service(EquipmentCatalogue.class)::listEquipmentKinds,
                ListEquipmentKindsResponse.class);
    }
}

package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.stocktake.EquipmentStocktakes;
import vn.anttcs.equipment.soap.generated.DecideStocktake;
import vn.anttcs.equipment.soap.generated.DecideStocktakeResponse;
import vn.anttcs.equipment.soap.generated.GetStocktake;
import vn.anttcs.equipment.soap.generated.GetStocktakeResponse;
import vn.anttcs.equipment.soap.generated.ListStocktakes;
import vn.anttcs.equipment.soap.generated.ListStocktakesResponse;
import vn.anttcs.equipment.soap.generated.RecordStocktakeCounts;
import vn.anttcs.equipment.soap.generated.RecordStocktakeCountsResponse;
import vn.anttcs.equipment.soap.generated.StartStocktake;
import vn.anttcs.equipment.soap.generated.StartStocktakeResponse;

/** The operations of {@link EquipmentStocktakes}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentStocktakesOperations extends EquipmentRequestsOperations {
    EquipmentStocktakesOperations(String namespace) {
        super(namespace);
    }

    public StartStocktakeResponse startStocktake(StartStocktake request) {
        return answer(
                request,
                vn.anttcs.equipment.api.StartStocktake.class,
                service(EquipmentStocktakes.class)::startStocktake,
                StartStocktakeResponse.class);
    }

    public RecordStocktakeCountsResponse recordStocktakeCounts(RecordStocktakeCounts request) {
        return answer(
                request,
                vn.anttcs.equipment.api.RecordStocktakeCounts.class,
                service(EquipmentStocktakes.class)::recordStocktakeCounts,
                RecordStocktakeCountsResponse.class);
    }

    public DecideStocktakeResponse decideStocktake(DecideStocktake request) {
        return answer(
                request,
                vn.anttcs.equipment.api.DecideStocktake.class,
                service(EquipmentStocktakes.class)::decideStocktake,
                DecideStocktakeResponse.class);
    }

    public GetStocktakeResponse getStocktake(GetStocktake request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetStocktake.class,
                service(EquipmentStocktakes.class)::getStocktake,
                GetStocktakeResponse.class);
    }

    public ListStocktakesResponse listStocktakes(ListStocktakes request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListStocktakes.class,
                service(EquipmentStocktakes.class)::listStocktakes,
                ListStocktakesResponse.class);
    }
}

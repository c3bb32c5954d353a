package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.need.EquipmentGaps;
import vn.anttcs.equipment.soap.generated.ForecastEquipment;
import vn.anttcs.equipment.soap.generated.ForecastEquipmentResponse;
import vn.anttcs.equipment.soap.generated.GetTeamEquipmentGap;
import vn.anttcs.equipment.soap.generated.GetTeamEquipmentGapResponse;
import vn.anttcs.equipment.soap.generated.SumEquipmentGap;
import vn.anttcs.equipment.soap.generated.SumEquipmentGapByArea;
import vn.anttcs.equipment.soap.generated.SumEquipmentGapByAreaResponse;
import vn.anttcs.equipment.soap.generated.SumEquipmentGapResponse;

/** The operations of {@link EquipmentGaps}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentGapsOperations extends EquipmentRepairsOperations {
    EquipmentGapsOperations(String namespace) {
        super(namespace);
    }

    public GetTeamEquipmentGapResponse getTeamEquipmentGap(GetTeamEquipmentGap request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetTeamEquipmentGap.class,
                service(EquipmentGaps.class)::getTeamEquipmentGap,
                GetTeamEquipmentGapResponse.class);
    }

    public SumEquipmentGapResponse sumEquipmentGap(SumEquipmentGap request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SumEquipmentGap.class,
                service(EquipmentGaps.class)::sumEquipmentGap,
                SumEquipmentGapResponse.class);
    }

    public SumEquipmentGapByAreaResponse sumEquipmentGapByArea(SumEquipmentGapByArea request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SumEquipmentGapByArea.class,
                service(EquipmentGaps.class)::sumEquipmentGapByArea,
                SumEquipmentGapByAreaResponse.class);
    }

    public ForecastEquipmentResponse forecastEquipment(ForecastEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ForecastEquipment.class,
                service(EquipmentGaps.class)::forecastEquipment,
                ForecastEquipmentResponse.class);
    }
}

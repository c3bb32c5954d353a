package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.check.EquipmentCheckPlans;
import vn.anttcs.equipment.soap.generated.EndEquipmentCheckPlan;
import vn.anttcs.equipment.soap.generated.EndEquipmentCheckPlanResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentCheckPlans;
import vn.anttcs.equipment.soap.generated.ListEquipmentCheckPlansResponse;
import vn.anttcs.equipment.soap.generated.SetEquipmentCheckPlan;
import vn.anttcs.equipment.soap.generated.SetEquipmentCheckPlanResponse;

/** The operations of {@link EquipmentCheckPlans}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentCheckPlansOperations extends EquipmentAreasOperations {
    EquipmentCheckPlansOperations(String namespace) {
        super(namespace);
    }

    public SetEquipmentCheckPlanResponse setEquipmentCheckPlan(SetEquipmentCheckPlan request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetEquipmentCheckPlan.class,
                service(EquipmentCheckPlans.class)::setEquipmentCheckPlan,
                SetEquipmentCheckPlanResponse.class);
    }

    public EndEquipmentCheckPlanResponse endEquipmentCheckPlan(EndEquipmentCheckPlan request) {
        return answer(
                request,
                vn.anttcs.equipment.api.EndEquipmentCheckPlan.class,
                service(EquipmentCheckPlans.class)::endEquipmentCheckPlan,
                EndEquipmentCheckPlanResponse.class);
    }

    public ListEquipmentCheckPlansResponse listEquipmentCheckPlans(ListEquipmentCheckPlans request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentCheckPlans.class,
                service(EquipmentCheckPlans.class)::listEquipmentCheckPlans,
                ListEquipmentCheckPlansResponse.class);
    }
}

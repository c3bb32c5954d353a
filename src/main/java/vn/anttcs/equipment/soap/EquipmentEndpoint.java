package vn.anttcs.equipment.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.equipment.soap.generated.Equipment;

/** The operations of {@code wsdl/equipment/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.equipment.soap.generated.Equipment",
        targetNamespace = "urn:anttcs:equipment:v1",
        serviceName = "EquipmentService",
        portName = "EquipmentPort",
        wsdlLocation = "WEB-INF/wsdl/equipment/v1/equipment.wsdl")
@SchemaValidation
public class EquipmentEndpoint extends EquipmentVehiclesOperations implements Equipment {
    public EquipmentEndpoint() {
        super("urn:anttcs:equipment:v1");
    }
}

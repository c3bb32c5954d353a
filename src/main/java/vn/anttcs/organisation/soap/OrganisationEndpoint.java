package vn.anttcs.organisation.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.organisation.service.UnitDirectory;
import vn.anttcs.organisation.soap.generated.GetUnit;
import vn.anttcs.organisation.soap.generated.GetUnitResponse;

/** The operations of {@code wsdl/organisation/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.organisation.soap.generated.Organisation",
        targetNamespace = "urn:anttcs:organisation:v1",
        serviceName = "OrganisationService",
        portName = "OrganisationPort",
        wsdlLocation = "WEB-INF/wsdl/organisation/v1/organisation.wsdl")
@SchemaValidation
public class OrganisationEndpoint extends ResidentialUnitOperations {
    public OrganisationEndpoint() {
        super("urn:anttcs:organisation:v1");
    }

    @Override
    public GetUnitResponse getUnit(GetUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.GetUnit.class,
                service(UnitDirectory.class)::getUnit,
                GetUnitResponse.class);
    }
}

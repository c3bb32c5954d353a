package vn.anttcs.organisation.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;

/** The operations of {@code wsdl/organisation/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.organisation.soap.generated.Organisation",
        targetNamespace = "urn:anttcs:organisation:v1",
        serviceName = "OrganisationService",
        portName = "OrganisationPort",
        wsdlLocation = "WEB-INF/wsdl/organisation/v1/organisation.wsdl")
@SchemaValidation
public class OrganisationEndpoint extends TeamOperations {
    public OrganisationEndpoint() {
        super("urn:anttcs:organisation:v1");
    }
}

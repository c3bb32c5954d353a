package vn.anttcs.budget.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.budget.soap.generated.Budget;

/** The operations of {@code wsdl/budget/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.budget.soap.generated.Budget",
        targetNamespace = "urn:anttcs:budget:v1",
        serviceName = "BudgetService",
        portName = "BudgetPort",
        wsdlLocation = "WEB-INF/wsdl/budget/v1/budget.wsdl")
@SchemaValidation
public class BudgetEndpoint extends EstimatesOperations implements Budget {
    public BudgetEndpoint() {
        super("urn:anttcs:budget:v1");
    }
}

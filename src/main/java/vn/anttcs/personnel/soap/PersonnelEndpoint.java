package vn.anttcs.personnel.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.personnel.service.MemberDirectory;
import vn.anttcs.personnel.soap.generated.GetMember;
import vn.anttcs.personnel.soap.generated.GetMemberResponse;
import vn.anttcs.personnel.soap.generated.Personnel;

/** The operations of {@code wsdl/personnel/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.personnel.soap.generated.Personnel",
        targetNamespace = "urn:anttcs:personnel:v1",
        serviceName = "PersonnelService",
        portName = "PersonnelPort",
        wsdlLocation = "WEB-INF/wsdl/personnel/v1/personnel.wsdl")
@SchemaValidation
public class PersonnelEndpoint extends ServiceOperations implements Personnel {
    public PersonnelEndpoint() {
        super("urn:anttcs:personnel:v1");
    }

    @Override
    public GetMemberResponse getMember(GetMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.GetMember.class,
                service(MemberDirectory.class)::getMember,
                GetMemberResponse.class);
    }
}

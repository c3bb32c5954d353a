package vn.anttcs.duty.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.duty.service.DutyPlans;
import vn.anttcs.duty.service.Mobilisations;
import vn.anttcs.duty.soap.generated.ChangeMobilisation;
import vn.anttcs.duty.soap.generated.ChangeMobilisationResponse;
import vn.anttcs.duty.soap.generated.CreateDutyPlan;
import vn.anttcs.duty.soap.generated.CreateDutyPlanResponse;
import vn.anttcs.duty.soap.generated.Duty;
import vn.anttcs.duty.soap.generated.FindDutyPlans;
import vn.anttcs.duty.soap.generated.FindDutyPlansResponse;
import vn.anttcs.duty.soap.generated.FindMobilisations;
import vn.anttcs.duty.soap.generated.FindMobilisationsResponse;
import vn.anttcs.duty.soap.generated.GetDutyPlan;
import vn.anttcs.duty.soap.generated.GetDutyPlanResponse;
import vn.anttcs.duty.soap.generated.GetMobilisation;
import vn.anttcs.duty.soap.generated.GetMobilisationResponse;
import vn.anttcs.duty.soap.generated.ListDutyPlanHistory;
import vn.anttcs.duty.soap.generated.ListDutyPlanHistoryResponse;
import vn.anttcs.duty.soap.generated.ListMobilisationHistory;
import vn.anttcs.duty.soap.generated.ListMobilisationHistoryResponse;
import vn.anttcs.duty.soap.generated.OrderMobilisation;
import vn.anttcs.duty.soap.generated.OrderMobilisationResponse;
import vn.anttcs.duty.soap.generated.WithdrawDutyPlan;
import vn.anttcs.duty.soap.generated.WithdrawDutyPlanResponse;
import vn.anttcs.duty.soap.generated.WithdrawMobilisation;
import vn.anttcs.duty.soap.generated.WithdrawMobilisationResponse;

/** The operations of {@code wsdl/duty/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.duty.soap.generated.Duty",
        targetNamespace = "urn:anttcs:duty:v1",
        serviceName = "DutyService",
        portName = "DutyPort",
        wsdlLocation = "WEB-INF/wsdl/duty/v1/duty.wsdl")
@SchemaValidation
public class DutyEndpoint extends SheetOperations implements Duty {
    public DutyEndpoint() {
        super("urn:anttcs:duty:v1");
    }

    @Override
    public CreateDutyPlanResponse createDutyPlan(CreateDutyPlan request) {
        return answer(
                request,
                vn.anttcs.duty.api.CreateDutyPlan.class,
                service(DutyPlans.class)::createDutyPlan,
                CreateDutyPlanResponse.class);
    }

    @Override
    public FindDutyPlansResponse findDutyPlans(FindDutyPlans request) {
        return answer(
                request,
                vn.anttcs.duty.api.FindDutyPlans.class,
                service(DutyPlans.class)::findDutyPlans,
                FindDutyPlansResponse.class);
    }

    @Override
    public GetDutyPlanResponse getDutyPlan(GetDutyPlan request) {
        return answer(
                request,
                vn.anttcs.duty.api.GetDutyPlan.class,
                service(DutyPlans.class)::getDutyPlan,
                GetDutyPlanResponse.class);
    }

    @Override
    public WithdrawDutyPlanResponse withdrawDutyPlan(WithdrawDutyPlan request) {
        return answer(
                request,
                vn.anttcs.duty.api.WithdrawDutyPlan.class,
                service(DutyPlans.class)::withdrawDutyPlan,
                WithdrawDutyPlanResponse.class);
    }

    @Override
    public OrderMobilisationResponse orderMobilisation(OrderMobilisation request) {
        return answer(
                request,
                vn.anttcs.duty.api.OrderMobilisation.class,
                service(Mobilisations.class)::orderMobilisation,
                OrderMobilisationResponse.class);
    }

    @Override
    public FindMobilisationsResponse findMobilisations(FindMobilisations request) {
        return answer(
                request,
                vn.anttcs.duty.api.FindMobilisations.class,
                service(Mobilisations.class)::findMobilisations,
                FindMobilisationsResponse.class);
    }

    @Override
    public GetMobilisationResponse getMobilisation(GetMobilisation request) {
        return answer(
                request,
                vn.anttcs.duty.api.GetMobilisation.class,
                service(Mobilisations.class)::getMobilisation,
                GetMobilisationResponse.class);
    }

    @Override
    public ChangeMobilisationResponse changeMobilisation(ChangeMobilisation request) {
        return answer(
                request,
                vn.anttcs.duty.api.ChangeMobilisation.class,
                service(Mobilisations.class)::changeMobilisation,
                ChangeMobilisationResponse.class);
    }

    @Override
    public WithdrawMobilisationResponse withdrawMobilisation(WithdrawMobilisation request) {
        return answer(
                request,
                vn.anttcs.duty.api.WithdrawMobilisation.class,
                service(Mobilisations.class)::withdrawMobilisation,
                WithdrawMobilisationResponse.class);
    }

    @Override
    public ListDutyPlanHistoryResponse listDutyPlanHistory(ListDutyPlanHistory request) {
        return answer(
                request,
                vn.anttcs.duty.api.ListDutyPlanHistory.class,
                service(DutyPlans.class)::listDutyPlanHistory,
                ListDutyPlanHistoryResponse.class);
    }

    @Override
    public ListMobilisationHistoryResponse listMobilisationHistory(ListMobilisationHistory request) {
        return answer(
                request,
                vn.anttcs.duty.api.ListMobilisationHistory.class,
                service(Mobilisations.class)::listMobilisationHistory,
                ListMobilisationHistoryResponse.class);
    }
}

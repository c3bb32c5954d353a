package vn.anttcs.personnel.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.personnel.service.HolidayCalendar;
import vn.anttcs.personnel.service.MemberDirectory;
import vn.anttcs.personnel.service.MemberOtherPosts;
import vn.anttcs.personnel.service.MemberRecognition;
import vn.anttcs.personnel.service.MemberSelection;
import vn.anttcs.personnel.service.MemberUpkeep;
import vn.anttcs.personnel.soap.generated.AddPublicHoliday;
import vn.anttcs.personnel.soap.generated.AddPublicHolidayResponse;
import vn.anttcs.personnel.soap.generated.CorrectMember;
import vn.anttcs.personnel.soap.generated.CorrectMemberResponse;
import vn.anttcs.personnel.soap.generated.FindMembers;
import vn.anttcs.personnel.soap.generated.FindMembersResponse;
import vn.anttcs.personnel.soap.generated.GetMember;
import vn.anttcs.personnel.soap.generated.GetMemberHistory;
import vn.anttcs.personnel.soap.generated.GetMemberHistoryResponse;
import vn.anttcs.personnel.soap.generated.GetMemberResponse;
import vn.anttcs.personnel.soap.generated.GetSelectionProcedure;
import vn.anttcs.personnel.soap.generated.GetSelectionProcedureResponse;
import vn.anttcs.personnel.soap.generated.ListOtherPosts;
import vn.anttcs.personnel.soap.generated.ListOtherPostsResponse;
import vn.anttcs.personnel.soap.generated.ListPublicHolidays;
import vn.anttcs.personnel.soap.generated.ListPublicHolidaysResponse;
import vn.anttcs.personnel.soap.generated.Personnel;
import vn.anttcs.personnel.soap.generated.ProposeMember;
import vn.anttcs.personnel.soap.generated.ProposeMemberResponse;
import vn.anttcs.personnel.soap.generated.RecogniseMember;
import vn.anttcs.personnel.soap.generated.RecogniseMemberResponse;
import vn.anttcs.personnel.soap.generated.RecogniseMembers;
import vn.anttcs.personnel.soap.generated.RecogniseMembersResponse;
import vn.anttcs.personnel.soap.generated.RecordVote;
import vn.anttcs.personnel.soap.generated.RecordVoteResponse;
import vn.anttcs.personnel.soap.generated.SetOtherPosts;
import vn.anttcs.personnel.soap.generated.SetOtherPostsResponse;
import vn.anttcs.personnel.soap.generated.SubmitApplication;
import vn.anttcs.personnel.soap.generated.SubmitApplicationResponse;
import vn.anttcs.personnel.soap.generated.UpdateHealth;
import vn.anttcs.personnel.soap.generated.UpdateHealthResponse;
import vn.anttcs.personnel.soap.generated.UpdateInsurance;
import vn.anttcs.personnel.soap.generated.UpdateInsuranceResponse;
import vn.anttcs.personnel.soap.generated.WithdrawPublicHoliday;
import vn.anttcs.personnel.soap.generated.WithdrawPublicHolidayResponse;

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

    @Override
    public SubmitApplicationResponse submitApplication(SubmitApplication request) {
        return answer(
                request,
                vn.anttcs.personnel.api.SubmitApplication.class,
                service(MemberSelection.class)::submitApplication,
                SubmitApplicationResponse.class);
    }

    @Override
    public RecordVoteResponse recordVote(RecordVote request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RecordVote.class,
                service(MemberSelection.class)::recordVote,
                RecordVoteResponse.class);
    }

    @Override
    public ProposeMemberResponse proposeMember(ProposeMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ProposeMember.class,
                service(MemberSelection.class)::proposeMember,
                ProposeMemberResponse.class);
    }

    @Override
    public GetSelectionProcedureResponse getSelectionProcedure(GetSelectionProcedure request) {
        return answer(
                request,
                vn.anttcs.personnel.api.GetSelectionProcedure.class,
                service(MemberSelection.class)::getSelectionProcedure,
                GetSelectionProcedureResponse.class);
    }

    @Override
    public RecogniseMemberResponse recogniseMember(RecogniseMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RecogniseMember.class,
                service(MemberRecognition.class)::recogniseMember,
                RecogniseMemberResponse.class);
    }

    @Override
    public RecogniseMembersResponse recogniseMembers(RecogniseMembers request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RecogniseMembers.class,
                service(MemberRecognition.class)::recogniseMembers,
                RecogniseMembersResponse.class);
    }

    @Override
    public FindMembersResponse findMembers(FindMembers request) {
        return answer(
                request,
                vn.anttcs.personnel.api.FindMembers.class,
                service(MemberDirectory.class)::findMembers,
                FindMembersResponse.class);
    }

    @Override
    public GetMemberHistoryResponse getMemberHistory(GetMemberHistory request) {
        return answer(
                request,
                vn.anttcs.personnel.api.GetMemberHistory.class,
                service(MemberUpkeep.class)::getMemberHistory,
                GetMemberHistoryResponse.class);
    }

    @Override
    public CorrectMemberResponse correctMember(CorrectMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.CorrectMember.class,
                service(MemberUpkeep.class)::correctMember,
                CorrectMemberResponse.class);
    }

    @Override
    public UpdateInsuranceResponse updateInsurance(UpdateInsurance request) {
        return answer(
                request,
                vn.anttcs.personnel.api.UpdateInsurance.class,
                service(MemberUpkeep.class)::updateInsurance,
                UpdateInsuranceResponse.class);
    }

    @Override
    public UpdateHealthResponse updateHealth(UpdateHealth request) {
        return answer(
                request,
                vn.anttcs.personnel.api.UpdateHealth.class,
                service(MemberUpkeep.class)::updateHealth,
                UpdateHealthResponse.class);
    }

    @Override
    public ListPublicHolidaysResponse listPublicHolidays(ListPublicHolidays request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListPublicHolidays.class,
                service(HolidayCalendar.class)::listPublicHolidays,
                ListPublicHolidaysResponse.class);
    }

    @Override
    public AddPublicHolidayResponse addPublicHoliday(AddPublicHoliday request) {
        return answer(
                request,
                vn.anttcs.personnel.api.AddPublicHoliday.class,
                service(HolidayCalendar.class)::addPublicHoliday,
                AddPublicHolidayResponse.class);
    }

    @Override
    public SetOtherPostsResponse setOtherPosts(SetOtherPosts request) {
        return answer(
                request,
                vn.anttcs.personnel.api.SetOtherPosts.class,
                service(MemberOtherPosts.class)::setOtherPosts,
                SetOtherPostsResponse.class);
    }

    @Override
    public ListOtherPostsResponse listOtherPosts(ListOtherPosts request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListOtherPosts.class,
                service(MemberOtherPosts.class)::listOtherPosts,
                ListOtherPostsResponse.class);
    }

    @Override
    public WithdrawPublicHolidayResponse withdrawPublicHoliday(WithdrawPublicHoliday request) {
        return answer(
                request,
                vn.anttcs.personnel.api.WithdrawPublicHoliday.class,
                service(HolidayCalendar.class)::withdrawPublicHoliday,
                WithdrawPublicHolidayResponse.class);
    }
}

package vn.anttcs.personnel.soap;

import vn.anttcs.personnel.service.CasualtyRegister;
import vn.anttcs.personnel.service.ConductRegister;
import vn.anttcs.personnel.service.MemberDischarge;
import vn.anttcs.personnel.service.MemberRating;
import vn.anttcs.personnel.service.MemberSuspension;
import vn.anttcs.personnel.service.MemberTransfer;
import vn.anttcs.personnel.service.RecordWithdrawal;
import vn.anttcs.personnel.soap.generated.ChangePosition;
import vn.anttcs.personnel.soap.generated.ChangePositionResponse;
import vn.anttcs.personnel.soap.generated.DischargeMember;
import vn.anttcs.personnel.soap.generated.DischargeMemberResponse;
import vn.anttcs.personnel.soap.generated.ListCasualties;
import vn.anttcs.personnel.soap.generated.ListCasualtiesResponse;
import vn.anttcs.personnel.soap.generated.ListDischarges;
import vn.anttcs.personnel.soap.generated.ListDischargesResponse;
import vn.anttcs.personnel.soap.generated.ListRatings;
import vn.anttcs.personnel.soap.generated.ListRatingsResponse;
import vn.anttcs.personnel.soap.generated.ListRefusals;
import vn.anttcs.personnel.soap.generated.ListRefusalsResponse;
import vn.anttcs.personnel.soap.generated.ListReminders;
import vn.anttcs.personnel.soap.generated.ListRemindersResponse;
import vn.anttcs.personnel.soap.generated.ListSuspensions;
import vn.anttcs.personnel.soap.generated.ListSuspensionsResponse;
import vn.anttcs.personnel.soap.generated.RateMember;
import vn.anttcs.personnel.soap.generated.RateMemberResponse;
import vn.anttcs.personnel.soap.generated.RecordCasualty;
import vn.anttcs.personnel.soap.generated.RecordCasualtyResponse;
import vn.anttcs.personnel.soap.generated.RecordRefusal;
import vn.anttcs.personnel.soap.generated.RecordRefusalResponse;
import vn.anttcs.personnel.soap.generated.RecordReminder;
import vn.anttcs.personnel.soap.generated.RecordReminderResponse;
import vn.anttcs.personnel.soap.generated.ResumeMember;
import vn.anttcs.personnel.soap.generated.ResumeMemberResponse;
import vn.anttcs.personnel.soap.generated.SuspendMember;
import vn.anttcs.personnel.soap.generated.SuspendMemberResponse;
import vn.anttcs.personnel.soap.generated.TransferMember;
import vn.anttcs.personnel.soap.generated.TransferMemberResponse;
import vn.anttcs.personnel.soap.generated.WithdrawRecord;
import vn.anttcs.personnel.soap.generated.WithdrawRecordResponse;

/** The operations on acts during and at the end of service, of {@code wsdl/personnel/v1}. */
abstract class ServiceOperations extends DocumentOperations {
    ServiceOperations(String namespace) {
        super(namespace);
    }

    public TransferMemberResponse transferMember(TransferMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.TransferMember.class,
                service(MemberTransfer.class)::transferMember,
                TransferMemberResponse.class);
    }

    public ChangePositionResponse changePosition(ChangePosition request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ChangePosition.class,
                service(MemberTransfer.class)::changePosition,
                ChangePositionResponse.class);
    }

    public SuspendMemberResponse suspendMember(SuspendMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.SuspendMember.class,
                service(MemberSuspension.class)::suspendMember,
                SuspendMemberResponse.class);
    }

    public ResumeMemberResponse resumeMember(ResumeMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ResumeMember.class,
                service(MemberSuspension.class)::resumeMember,
                ResumeMemberResponse.class);
    }

    public ListSuspensionsResponse listSuspensions(ListSuspensions request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListSuspensions.class,
                service(MemberSuspension.class)::listSuspensions,
                ListSuspensionsResponse.class);
    }

    public DischargeMemberResponse dischargeMember(DischargeMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.DischargeMember.class,
                service(MemberDischarge.class)::dischargeMember,
                DischargeMemberResponse.class);
    }

    public ListDischargesResponse listDischarges(ListDischarges request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListDischarges.class,
                service(MemberDischarge.class)::listDischarges,
                ListDischargesResponse.class);
    }

    public RecordReminderResponse recordReminder(RecordReminder request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RecordReminder.class,
                service(ConductRegister.class)::recordReminder,
                RecordReminderResponse.class);
    }

    public ListRemindersResponse listReminders(ListReminders request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListReminders.class,
                service(ConductRegister.class)::listReminders,
                ListRemindersResponse.class);
    }

    public RecordRefusalResponse recordRefusal(RecordRefusal request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RecordRefusal.class,
                service(ConductRegister.class)::recordRefusal,
                RecordRefusalResponse.class);
    }

    public ListRefusalsResponse listRefusals(ListRefusals request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListRefusals.class,
                service(ConductRegister.class)::listRefusals,
                ListRefusalsResponse.class);
    }

    public RecordCasualtyResponse recordCasualty(RecordCasualty request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RecordCasualty.class,
                service(CasualtyRegister.class)::recordCasualty,
                RecordCasualtyResponse.class);
    }

    public ListCasualtiesResponse listCasualties(ListCasualties request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListCasualties.class,
                service(CasualtyRegister.class)::listCasualties,
                ListCasualtiesResponse.class);
    }

    public RateMemberResponse rateMember(RateMember request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RateMember.class,
                service(MemberRating.class)::rateMember,
                RateMemberResponse.class);
    }

    public ListRatingsResponse listRatings(ListRatings request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListRatings.class,
                service(MemberRating.class)::listRatings,
                ListRatingsResponse.class);
    }

    public WithdrawRecordResponse withdrawRecord(WithdrawRecord request) {
        return answer(
                request,
                vn.anttcs.personnel.api.WithdrawRecord.class,
                service(RecordWithdrawal.class)::withdrawRecord,
                WithdrawRecordResponse.class);
    }
}

package vn.anttcs.personnel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.personnel.api.ChangePosition;
import vn.anttcs.personnel.api.DischargeMember;
import vn.anttcs.personnel.api.ListCasualties;
import vn.anttcs.personnel.api.ListDischarges;
import vn.anttcs.personnel.api.ListRatings;
import vn.anttcs.personnel.api.ListRefusals;
import vn.anttcs.personnel.api.ListReminders;
import vn.anttcs.personnel.api.ListSuspensions;
import vn.anttcs.personnel.api.RateMember;
import vn.anttcs.personnel.api.RecordCasualty;
import vn.anttcs.personnel.api.RecordRefusal;
import vn.anttcs.personnel.api.RecordReminder;
import vn.anttcs.personnel.api.ResumeMember;
import vn.anttcs.personnel.api.SuspendMember;
import vn.anttcs.personnel.api.TransferMember;
import vn.anttcs.personnel.api.WithdrawRecord;
import vn.anttcs.personnel.service.CasualtyRegister;
import vn.anttcs.personnel.service.ConductRegister;
import vn.anttcs.personnel.service.MemberDischarge;
import vn.anttcs.personnel.service.MemberRating;
import vn.anttcs.personnel.service.MemberSuspension;
import vn.anttcs.personnel.service.MemberTransfer;
import vn.anttcs.personnel.service.RecordWithdrawal;
import vn.anttcs.platform.rest.Input;

/** Acts during and at the end of service. */
@ApplicationScoped
@Path("members")
public class MemberServiceResource {
    @Inject
    private MemberTransfer transfer;

    @Inject
    private MemberSuspension suspension;

    @Inject
    private MemberDischarge discharge;

    @Inject
    private ConductRegister conduct;

    @Inject
    private CasualtyRegister casualties;

    @Inject
    private MemberRating rating;

    @Inject
    private RecordWithdrawal withdrawal;

    @POST
    @Path("{memberNo}/transfer")
    public Response transferMember(@BeanParam Input input) {
        return input.write(TransferMember.class, transfer::transferMember);
    }

    @POST
    @Path("{memberNo}/position")
    public Response changePosition(@BeanParam Input input) {
        return input.write(ChangePosition.class, transfer::changePosition);
    }

    @POST
    @Path("{memberNo}/suspension")
    public Response suspendMember(@BeanParam Input input) {
        return input.write(SuspendMember.class, suspension::suspendMember);
    }

    @POST
    @Path("{memberNo}/resumption")
    public Response resumeMember(@BeanParam Input input) {
        return input.write(ResumeMember.class, suspension::resumeMember);
    }

    @GET
    @Path("{memberNo}/suspensions")
    public Response listSuspensions(@BeanParam Input input) {
        return input.read(ListSuspensions.class, suspension::listSuspensions);
    }

    @POST
    @Path("{memberNo}/discharge")
    public Response dischargeMember(@BeanParam Input input) {
        return input.write(DischargeMember.class, discharge::dischargeMember);
    }

    @GET
    @Path("{memberNo}/discharges")
    public Response listDischarges(@BeanParam Input input) {
        return input.read(ListDischarges.class, discharge::listDischarges);
    }

    @POST
    @Path("{memberNo}/reminders")
    public Response recordReminder(@BeanParam Input input) {
        return input.add(
                RecordReminder.class, conduct::recordReminder, input.collection("members", "memberNo", "reminders"));
    }

    @GET
    @Path("{memberNo}/reminders")
    public Response listReminders(@BeanParam Input input) {
        return input.read(ListReminders.class, conduct::listReminders);
    }

    @POST
    @Path("{memberNo}/refusals")
    public Response recordRefusal(@BeanParam Input input) {
        return input.add(
                RecordRefusal.class, conduct::recordRefusal, input.collection("members", "memberNo", "refusals"));
    }

    @GET
    @Path("{memberNo}/refusals")
    public Response listRefusals(@BeanParam Input input) {
        return input.read(ListRefusals.class, conduct::listRefusals);
    }

    @POST
    @Path("{memberNo}/casualties")
    public Response recordCasualty(@BeanParam Input input) {
        return input.add(
                RecordCasualty.class,
                casualties::recordCasualty,
                input.collection("members", "memberNo", "casualties"));
    }

    @GET
    @Path("{memberNo}/casualties")
    public Response listCasualties(@BeanParam Input input) {
        return input.read(ListCasualties.class, casualties::listCasualties);
    }

    @POST
    @Path("{memberNo}/ratings")
    public Response rateMember(@BeanParam Input input) {
        return input.add(RateMember.class, rating::rateMember, input.collection("members", "memberNo", "ratings"));
    }

    @GET
    @Path("{memberNo}/ratings")
    public Response listRatings(@BeanParam Input input) {
        return input.read(ListRatings.class, rating::listRatings);
    }

    @POST
    @Path("{memberNo}/records/{recordNo}/withdrawal")
    public Response withdrawRecord(@BeanParam Input input) {
        return input.write(WithdrawRecord.class, withdrawal::withdrawRecord);
    }
}

package vn.anttcs.personnel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.personnel.api.GetSelectionProcedure;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.ProposeMember;
import vn.anttcs.personnel.api.RecogniseMember;
import vn.anttcs.personnel.api.RecogniseMembers;
import vn.anttcs.personnel.api.RecordVote;
import vn.anttcs.personnel.api.SubmitApplication;
import vn.anttcs.personnel.service.MemberRecognition;
import vn.anttcs.personnel.service.MemberSelection;
import vn.anttcs.platform.rest.Input;

/** The way into the force: application, vote, proposal, recognition. */
@ApplicationScoped
@Path("members")
public class SelectionResource {
    @Inject
    private MemberSelection selection;

    @Inject
    private MemberRecognition recognition;

    @POST
    public Response submitApplication(@BeanParam Input input) {
        return input.create(SubmitApplication.class, selection::submitApplication, "members", Member::memberNo);
    }

    @POST
    @Path("recognition")
    public Response recogniseMembers(@BeanParam Input input) {
        return input.write(RecogniseMembers.class, recognition::recogniseMembers);
    }

    @POST
    @Path("{memberNo}/vote")
    public Response recordVote(@BeanParam Input input) {
        return input.write(RecordVote.class, selection::recordVote);
    }

    @POST
    @Path("{memberNo}/proposal")
    public Response proposeMember(@BeanParam Input input) {
        return input.write(ProposeMember.class, selection::proposeMember);
    }

    @GET
    @Path("{memberNo}/procedure")
    public Response getSelectionProcedure(@BeanParam Input input) {
        return input.read(GetSelectionProcedure.class, selection::getSelectionProcedure);
    }

    @POST
    @Path("{memberNo}/recognition")
    public Response recogniseMember(@BeanParam Input input) {
        return input.write(RecogniseMember.class, recognition::recogniseMember);
    }
}

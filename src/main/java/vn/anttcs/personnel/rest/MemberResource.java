package vn.anttcs.personnel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.personnel.api.CorrectMember;
import vn.anttcs.personnel.api.FindMembers;
import vn.anttcs.personnel.api.GetMember;
import vn.anttcs.personnel.api.GetMemberHistory;
import vn.anttcs.personnel.api.ListOtherPosts;
import vn.anttcs.personnel.api.SetOtherPosts;
import vn.anttcs.personnel.api.UpdateHealth;
import vn.anttcs.personnel.api.UpdateInsurance;
import vn.anttcs.personnel.service.MemberDirectory;
import vn.anttcs.personnel.service.MemberOtherPosts;
import vn.anttcs.personnel.service.MemberUpkeep;
import vn.anttcs.platform.rest.Input;

/** Members of the force. */
@ApplicationScoped
@Path("members")
public class MemberResource {
    @Inject
    private MemberDirectory directory;

    @Inject
    private MemberUpkeep upkeep;

    @Inject
    private MemberOtherPosts otherPosts;

    @GET
    @Path("{memberNo}")
    public Response getMember(@BeanParam Input input) {
        return input.read(GetMember.class, directory::getMember);
    }

    @GET
    public Response findMembers(@BeanParam Input input) {
        return input.read(FindMembers.class, directory::findMembers);
    }

    @GET
    @Path("{memberNo}/history")
    public Response getMemberHistory(@BeanParam Input input) {
        return input.read(GetMemberHistory.class, upkeep::getMemberHistory);
    }

    @POST
    @Path("{memberNo}/correction")
    public Response correctMember(@BeanParam Input input) {
        return input.write(CorrectMember.class, upkeep::correctMember);
    }

    @PUT
    @Path("{memberNo}/insurance")
    public Response updateInsurance(@BeanParam Input input) {
        return input.write(UpdateInsurance.class, upkeep::updateInsurance);
    }

    @GET
    @Path("{memberNo}/other-posts")
    public Response listOtherPosts(@BeanParam Input input) {
        return input.read(ListOtherPosts.class, otherPosts::listOtherPosts);
    }

    @PUT
    @Path("{memberNo}/other-posts")
    public Response setOtherPosts(@BeanParam Input input) {
        return input.write(SetOtherPosts.class, otherPosts::setOtherPosts);
    }

    @PUT
    @Path("{memberNo}/health")
    public Response updateHealth(@BeanParam Input input) {
        return input.write(UpdateHealth.class, upkeep::updateHealth);
    }
}

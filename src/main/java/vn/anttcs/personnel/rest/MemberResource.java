package vn.anttcs.personnel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.personnel.api.GetMember;
import vn.anttcs.personnel.service.MemberDirectory;
import vn.anttcs.platform.rest.Input;

/** Members of the force. */
@Path("members")
public class MemberResource {
    @Inject
    private MemberDirectory directory;

    @GET
    @Path("{memberNo}")
    public Response getMember(@BeanParam Input input) {
        return input.read(GetMember.class, directory::getMember);
    }
}

package vn.anttcs.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.access.api.AccessToken;
import vn.anttcs.access.api.CreateToken;
import vn.anttcs.access.api.RevokeToken;
import vn.anttcs.access.service.AccessTokens;
import vn.anttcs.platform.rest.Input;

/** Bearer tokens. */
@ApplicationScoped
@Path("tokens")
public class TokenResource {
    @Inject
    private AccessTokens tokens;

    @POST
    public Response createToken(@BeanParam Input input) {
        return input.create(CreateToken.class, tokens::createToken, "tokens", AccessToken::tokenNo);
    }

    @POST
    @Path("{tokenNo}/revocation")
    public Response revokeToken(@BeanParam Input input) {
        return input.write(RevokeToken.class, tokens::revokeToken);
    }
}

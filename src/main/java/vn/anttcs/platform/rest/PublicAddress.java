package vn.anttcs.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import vn.anttcs.platform.http.Calls;

/**
 * Behind a proxy, {@code Location} and {@code Link} carry the address under which the client reaches this server, as the
 * published WSDLs do: the one by which the proxy reaches it is of no use to the client.
 */
@Provider
@PreMatching
public class PublicAddress implements ContainerRequestFilter {
    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        if (!Calls.isForwarded(request)) {
            return;
        }
        String own = call.getUriInfo().getBaseUri().toString();
        String asked = call.getUriInfo().getRequestUri().toString();
        if (asked.startsWith(own)) {
            String base = Calls.publicBase(request) + Api.BASE + "/";
            call.setRequestUri(URI.create(base), URI.create(base + asked.substring(own.length())));
        }
    }
}

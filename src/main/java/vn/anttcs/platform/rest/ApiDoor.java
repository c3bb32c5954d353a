package vn.anttcs.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.anttcs.platform.error.Failure;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.http.Calls;
import vn.anttcs.platform.http.Credentials;
import vn.anttcs.platform.http.Door;

/** The REST door: everybody signs in, but for what the landing page shows before anybody has. */
@WebFilter(filterName = "api", urlPatterns = Api.BASE + "/*", asyncSupported = true)
public class ApiDoor extends Door {
    private static final Set<String> OPEN = Set.of(Api.BASE + "/about");

    @Override
    protected Call.Protocol protocol() {
        return Call.Protocol.REST;
    }

    @Override
    protected void pass(Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Credentials shown = Calls.credentials(request);
        if (shown != null || !OPEN.contains(path)) {
            signIn(call, shown);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        Problems.write(response, failure, request.getRequestURI());
    }
}

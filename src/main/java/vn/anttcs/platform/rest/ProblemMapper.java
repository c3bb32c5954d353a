package vn.anttcs.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failure;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;

/** Every exception of a resource leaves as problem+json; those of Jersey itself (no such path, wrong method) too. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Map<Integer, ErrorCode> OF_JERSEY = Map.of(
            404, ErrorCode.NOT_FOUND,
            405, ErrorCode.METHOD_NOT_ALLOWED,
            406, ErrorCode.NOT_ACCEPTABLE,
            413, ErrorCode.TOO_LARGE,
            415, ErrorCode.UNSUPPORTED_MEDIA_TYPE);

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable meant = thrown instanceof WebApplicationException web ? ofJersey(web) : thrown;
        Failure failure = Failures.of(meant, Call.current().language());
        Call.current().outcome(failure.code());
        Response.ResponseBuilder response = Response.status(failure.code().status())
                .type(Problems.MEDIA_TYPE + ";charset=utf-8")
                .header("Content-Language", failure.language())
                .entity(Problems.text(failure, uri.getRequestUri().getRawPath()));
        if (List.of(ErrorCode.UNAVAILABLE, ErrorCode.IN_PROGRESS).contains(failure.code())) {
            response.header("Retry-After", "2");
        }
        return response.build();
    }

    private static Throwable ofJersey(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        ErrorCode code = OF_JERSEY.get(status);
        if (code != null) {
            return Refusal.of(code);
        }
        return status < 500 ? Refusal.of(ErrorCode.INVALID_REQUEST) : web;
    }
}

package vn.anttcs.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.anttcs.platform.data.JsonOutput;
import vn.anttcs.platform.data.RecordShape;

/** A view as an HTTP answer: JSON, its version as {@code ETag}, the next page as {@code Link}. */
final class Answer {
    private Answer() {}

    static Response ok(Record view, UriInfo uri, HttpHeaders headers) {
        Object version = component(view, "version");
        String tag = version == null ? null : "\"" + version + "\"";
        if (tag != null && tag.equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return Response.notModified(new EntityTag(version.toString())).build();
        }
        return with(Response.ok(), view, uri, version).build();
    }

    static Response created(Record view, UriInfo uri, HttpHeaders headers, String location) {
        return with(Response.created(URI.create(location)), view, uri, component(view, "version"))
                .location(uri.getBaseUriBuilder().path(location).build())
                .build();
    }

    /** A file under its own type. It is never shown inside a page of ours, whatever it holds. */
    static Response file(Download file) {
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    static Response accepted(Record view, UriInfo uri, String location) {
        return with(Response.accepted(), view, uri, component(view, "version"))
                .location(uri.getBaseUriBuilder().path(location).build())
                .build();
    }

    private static Response.ResponseBuilder with(
            Response.ResponseBuilder response, Record view, UriInfo uri, Object version) {
        response.type(MediaType.APPLICATION_JSON + ";charset=utf-8").entity(JsonOutput.write(view));
        if (version != null) {
            response.tag(new EntityTag(version.toString()));
        }
        Object next = component(view, "next");
        if (next != null) {
            response.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return response;
    }

    private static Object component(Record view, String name) {
        for (RecordShape.Component component : RecordShape.of(view.getClass()).components()) {
            if (component.name().equals(name)) {
                return component.of(view);
            }
        }
        return null;
    }
}

package vn.anttcs.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where the REST interface stands. */
@ApplicationPath(Api.BASE)
public class Api extends Application {
    public static final String BASE = "/api/v1";

    /** Without a description of its own making: the server would publish its name and version in it. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

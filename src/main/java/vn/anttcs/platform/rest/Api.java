package vn.anttcs.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the REST interface stands. */
@ApplicationPath(Api.BASE)
public class Api extends Application {
    public static final String BASE = "/api/v1";
}

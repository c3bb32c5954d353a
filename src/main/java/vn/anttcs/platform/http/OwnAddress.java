package vn.anttcs.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import vn.anttcs.platform.config.Settings;

/**
 * Where this server reaches itself: the port of the settings, until a request shows that it listens on another one
 * (a server that the launcher did not start has settings of its own).
 */
public final class OwnAddress {
    private static volatile int port = Settings.httpPort();
    private static volatile String context = "";

    private OwnAddress() {}

    static void learn(HttpServletRequest request) {
        if (!request.isSecure() && request.getLocalPort() != port) {
            port = request.getLocalPort();
        }
        context = request.getContextPath();
    }

    /** The address of a path of this application on the loopback interface. */
    public static URI of(String path) {
        return URI.create("http://127.0.0.1:" + port + context + path);
    }
}

package vn.anttcs.platform.pages;

import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The OpenAPI contract as it was written, in YAML or, for those who ask so, in JSON. A filter and not a servlet, because
 * the server's own one at this path rebuilds the document and loses examples and limits on the way.
 */
@WebFilter(
        filterName = "openapi",
        urlPatterns = {"/openapi", "/openapi.json", "/openapi.yaml"},
        asyncSupported = true)
public class OpenApiDocument extends HttpFilter {
    private static final long serialVersionUID = 1;
    private transient byte[] yaml;
    private transient byte[] json;

    @Override
    public void init() throws ServletException {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            yaml = in.readAllBytes();
        } catch (IOException broken) {
            throw new ServletException(broken);
        }
    }

    /** Made when somebody first asks: reading a long document would only delay the start. */
    private synchronized byte[] json() {
        if (json == null) {
            @SuppressWarnings("unchecked") // a contract is a mapping with names as keys
            Map<String, Object> document = (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromString(new String(yaml, StandardCharsets.UTF_8));
            json = Json.createObjectBuilder(document).build().toString().getBytes(StandardCharsets.UTF_8);
        }
        return json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        boolean wantsJson = wantsJson(request);
        byte[] body = wantsJson ? json() : yaml;
        response.setContentType(wantsJson ? "application/json;charset=utf-8" : "application/yaml;charset=utf-8");
        response.setHeader("Vary", "Accept");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getRequestURI().endsWith(".json")
                || "json".equalsIgnoreCase(request.getParameter("format"))
                || (accept != null && accept.contains("application/json") && !accept.contains("yaml"));
    }
}

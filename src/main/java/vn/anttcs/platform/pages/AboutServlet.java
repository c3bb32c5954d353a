package vn.anttcs.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Manifest;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.data.JsonOutput;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.http.Calls;
import vn.anttcs.platform.persistence.RegisterSizes;
import vn.anttcs.platform.rest.Api;
import vn.anttcs.platform.soap.Contract;

/** Facts about this server for its landing page, open to everybody; sizes of registers only where the data is invented or the caller known. */
@WebServlet(Api.BASE + "/about")
public class AboutServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient RegisterSizes sizes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Call.current().operation("about");
        String soap = Calls.publicBase(request) + "/soap";
        About about = new About(
                "ANTTCS",
                version(),
                Settings.demonstration().name().toLowerCase(Locale.ROOT),
                Contract.paths(getServletContext()).stream()
                        .map(path -> soap + path)
                        .toList(),
                maySeeSizes() ? sizes.all() : List.of());
        byte[] body = JsonOutput.write(about).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean maySeeSizes() {
        return Settings.demonstration() != Settings.Demonstration.NONE
                || Call.current().caller() != null;
    }

    private String version() throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return Optional.ofNullable(in == null ? null : new Manifest(in).getMainAttributes())
                    .map(attributes -> attributes.getValue("Implementation-Version"))
                    .orElse("?");
        }
    }
}

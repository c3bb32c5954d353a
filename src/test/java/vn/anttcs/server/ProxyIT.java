package vn.anttcs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.anttcs.exchange.service.PartStore;

/** The example for nginx in {@code payara/README.md}, between a client that speaks TLS and the server. */
class ProxyIT {
    private static final String CLIENT = "127.0.0.2";
    private static final int LARGEST_PART = 8 * 1024 * 1024;
    private static final int LARGEST_BODY = 12 * 1024 * 1024;

    @TempDir
    private static Path folder;

    private static StartProgram server;
    private static Proxy proxy;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isExecutable(Proxy.PROGRAM), "no nginx on this machine");
        server = StartProgram.start(folder, Map.of("ANTTCS_HTTP_TRUSTED_PROXIES", "127.0.0.1"))
                .awaitReady();
        proxy = Proxy.start(Files.createDirectory(folder.resolve("proxy")), server);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (proxy != null) {
            proxy.stop();
        }
        if (server != null) {
            server.close();
        }
    }

    /** Calls the proxy from an address that is not its own; the answer with its head. */
    private static String call(String path, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "curl",
                "--silent",
                "--show-error",
                "--insecure",
                "--include",
                "--interface",
                CLIENT,
                "--header",
                "Expect:",
                "--user",
                RunningServer.USER + ":" + RunningServer.PASSWORD));
        command.addAll(Arrays.asList(options));
        command.add(proxy.base() + path);
        return Proxy.run(command);
    }

    private static String json(String path, String body) throws IOException, InterruptedException {
        return call(path, "--header", "Content-Type: application/json", "--data-binary", body(body));
    }

    private static String soap(String feature, String payload) throws IOException, InterruptedException {
        String envelope = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + payload
                + "</s:Body></s:Envelope>";
        return call("/soap/" + feature + "/v1", "--header", "Content-Type: text/xml", "--data-binary", body(envelope));
    }

    private static String body(String text) throws IOException {
        return "@" + Files.writeString(folder.resolve("body"), text);
    }

    @Test
    void carries_both_doors_over_tls() throws Exception {
        assertThat(call("/api/v1/units/38")).startsWith("HTTP/1.1 200").contains("\"code\":\"38\"");
        assertThat(soap("organisation", "<getUnit xmlns=\"urn:anttcs:organisation:v1\"><code>38</code></getUnit>"))
                .startsWith("HTTP/1.1 200")
                .contains("getUnitResponse");
    }

    @Test
    void tells_clients_addresses_at_which_they_reach_it() throws Exception {
        assertThat(call("/soap/organisation/v1?wsdl"))
                .contains("location=\"" + proxy.base() + "/soap/organisation/v1\"");
        assertThat(call("/api/v1/units/38/children?limit=2"))
                .contains("Link: <" + proxy.base() + "/api/v1/units/38/children?cursor=");
        assertThat(json("/api/v1/tokens", "{\"purpose\":\"Thử qua proxy\"}"))
                .startsWith("HTTP/1.1 201")
                .contains("Location: " + proxy.base() + "/api/v1/tokens/");
    }

    @Test
    void the_audit_trail_has_the_address_of_the_client_whatever_he_says_himself() throws Exception {
        assertThat(call(
                        "/api/v1/tokens",
                        "--header",
                        "X-Forwarded-For: 198.51.100.7",
                        "--header",
                        "X-Request-Id: qua-proxy-1",
                        "--header",
                        "Content-Type: application/json",
                        "--data",
                        "{}"))
                .startsWith("HTTP/1.1 201");
        String trail = call("/api/v1/audit?operation=createToken");
        assertThat(trail).contains("\"requestId\":\"qua-proxy-1\"").contains("\"address\":\"" + CLIENT + "\"");
        assertThat(trail).doesNotContain("198.51.100.7");
    }

    @Test
    void lets_the_largest_part_of_an_import_through_both_doors() throws Exception {
        byte[] part = new byte[LARGEST_PART];
        Arrays.fill(part, (byte) ',');
        String content = Base64.getEncoder().encodeToString(part);
        String checksum = PartStore.checksum(part);
        String opened = soap(
                "exchange",
                "<startImport xmlns=\"urn:anttcs:exchange:v1\"><kind>TEAMS</kind><dryRun>true</dryRun></startImport>");
        String importNo = opened.replaceAll("(?s).*<(?:\\w+:)?importNo>(\\w+)<.*", "$1");
        assertThat(soap(
                        "exchange",
                        "<addImportPart xmlns=\"urn:anttcs:exchange:v1\"><importNo>" + importNo
                                + "</importNo><partNo>1</partNo><content>" + content + "</content><checksum>"
                                + checksum + "</checksum></addImportPart>"))
                .startsWith("HTTP/1.1 200")
                .contains(">" + LARGEST_PART + "<");
        assertThat(json(
                        "/api/v1/imports/" + importNo + "/parts",
                        "{\"partNo\":2,\"content\":\"" + content + "\",\"checksum\":\"" + checksum + "\"}"))
                .startsWith("HTTP/1.1 200")
                .contains("\"bytes\":" + 2 * LARGEST_PART);
    }

    @Test
    void leaves_it_to_the_server_to_refuse_a_body_that_is_too_large() throws Exception {
        String much = " ".repeat(LARGEST_BODY) + "{}";
        assertThat(json("/api/v1/teams", much))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("TOO_LARGE");
        assertThat(soap("organisation", much))
                .startsWith("HTTP/1.1 500")
                .contains("businessFault")
                .contains("TOO_LARGE");
    }

    @Test
    void streams_a_file_that_is_larger_than_any_other_body() throws Exception {
        String file = "Mã xã,Mã thôn\n" + ("x".repeat(99) + "\n").repeat(LARGEST_BODY / 50);
        assertThat(call(
                        "/api/v1/imports?kind=TEAMS&dryRun=true",
                        "--header",
                        "Content-Type: text/csv",
                        "--data-binary",
                        body(file)))
                .startsWith("HTTP/1.1 202")
                .contains("Location: " + proxy.base() + "/api/v1/imports/");
    }

    @Test
    void shows_figures_of_operation_to_nobody_else_than_those_who_watch_over_it() throws Exception {
        assertThat(call("/metrics")).startsWith("HTTP/1.1 403");
        assertThat(call("/health/ready")).startsWith("HTTP/1.1 403");
    }
}

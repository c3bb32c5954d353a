package vn.anttcs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What IT staff are promised of the server that the start program runs, with the settings of {@code payara/}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationIT {
    private static final String UNIT = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + "<getUnit xmlns=\"urn:anttcs:organisation:v1\"><code>38</code></getUnit></s:Body></s:Envelope>";
    private static final int FEW_CALLS = 4;

    @TempDir
    private static Path folder;

    private static StartProgram server;

    @BeforeAll
    static void start() throws InterruptedException {
        Map<String, String> settings = new HashMap<>(TestDatabase.chosen().settings());
        settings.put("ANTTCS_HTTP_MAX_CALLS", String.valueOf(FEW_CALLS));
        server = StartProgram.start(folder, settings).awaitReady();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void starts_without_a_word_of_warning() {
        // That its work folder is a temporary one is all that the server has to remark.
        assertThat(server.log().lines().filter(line -> line.matches(".*\"Level\":\"(WARNING|SEVERE)\".*")))
                .allMatch(line -> line.contains("Runtime directory is located in a temporary file location"));
        assertThat(server.log()).doesNotContain("Exception");
    }

    @Test
    void keeps_a_connection_for_three_hundred_calls() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            byte[] request = head("GET", "/api/v1/units/38", "").getBytes(StandardCharsets.US_ASCII);
            for (int call = 1; call <= 300; call++) {
                socket.getOutputStream().write(request);
                assertThat(status(answers)).as("call %s", call).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    @Test
    void refuses_at_once_what_is_too_much_and_stays_in_good_health() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<HttpResponse<String>>> calls = new ArrayList<>();
        for (int call = 0; call < 300; call++) {
            calls.add(client.sendAsync(
                    request("/api/v1/units?name=minh&limit=500"), HttpResponse.BodyHandlers.ofString()));
        }
        long asked = System.nanoTime();
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.base().resolve("/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> call : calls) {
            answers.add(call.get(60, TimeUnit.SECONDS));
        }
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || isRefusal(answer));
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 200).anyMatch(OperationIT::isRefusal);
    }

    private static boolean isRefusal(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.body().contains("\"UNAVAILABLE\"")
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /nowhere",
                "GET /api/v1/nowhere",
                "OPTIONS /api/v1/units/38",
                "GET /api/v1/application.wadl",
                "DELETE /api/v1/units/38",
                "FOO /api/v1/units/38",
                "TRACE /",
                "GET /WEB-INF/web.xml",
                "GET /api/v1/units/%00",
                "GET /soap/nowhere/v1",
                "PUT /soap/organisation/v1",
                "GET /error-page"
            })
    void says_nothing_of_what_it_is_made_of(String request) throws IOException {
        String[] words = request.split(" ", 2);
        for (String accept : List.of("text/html", "application/json")) {
            String answer = whole(head(words[0], words[1], "Accept: " + accept + "\r\nConnection: close\r\n"));
            assertThat(answer)
                    .startsWith("HTTP/1.1 ")
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContainIgnoringCase("payara")
                    .doesNotContainIgnoringCase("glassfish")
                    .doesNotContainIgnoringCase("jersey")
                    .doesNotContainIgnoringCase("x-powered-by")
                    .doesNotContainIgnoringCase("\nserver:")
                    .doesNotContain("java.", "com.sun");
        }
    }

    @Test
    void counts_calls_and_connections() throws IOException {
        whole(head("GET", "/api/v1/units/nowhere", "Connection: close\r\n"));
        String metrics = whole(head("GET", "/metrics", "Connection: close\r\n"));

        assertThat(metrics)
                .contains("anttcs_call_milliseconds_count")
                .contains("outcome=\"INVALID_REQUEST\"")
                .contains("anttcs_database_connections{mp_scope=\"application\",state=\"used\"}")
                .contains("anttcs_database_connections{mp_scope=\"application\",state=\"free\"}")
                .contains("anttcs_database_calls_waiting");
    }

    @Test
    void logs_each_call_with_its_number_user_and_unit() throws IOException {
        whole(head("GET", "/api/v1/units/38", "X-Request-Id: tra-cuu-1\r\nConnection: close\r\n"));

        assertThat(server.log().lines().filter(line -> line.contains("\"requestId\":\"tra-cuu-1\"")))
                .singleElement()
                .asString()
                .contains("\"user\":\"" + RunningServer.USER + "\"", "\"unit\":\"nation\"", "\"operation\":\"getUnit\"")
                .contains("\"outcome\":\"OK\"", "\"milliseconds\":");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void finishes_a_call_at_work_before_it_stops() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(30_000);
            byte[] body = UNIT.getBytes(StandardCharsets.UTF_8);
            String head = head("POST", "/soap/organisation/v1", "Content-Type: text/xml\r\nContent-Length: ");
            socket.getOutputStream()
                    .write((head.strip() + " " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, 60);
            Thread.sleep(500);
            server.terminate();
            while (!server.console().contains("is stopping")) {
                Thread.sleep(50);
            }
            Thread.sleep(1500);
            socket.getOutputStream().write(body, 60, body.length - 60);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200 OK").contains("getUnitResponse");
        }
        // 128 and the number of SIGTERM, as the systemd unit expects it.
        assertThat(server.exitCode()).isEqualTo(143);
        assertThat(server.console()).contains("has stopped");
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.base() + path))
                .header("Authorization", authorization())
                .build();
    }

    private static String authorization() {
        String pair = RunningServer.USER + ":" + RunningServer.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String head(String method, String path, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization() + "\r\n"
                + headers + "\r\n";
    }

    private static String whole(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Reads one answer with a Content-Length and returns its first line. */
    private static String status(BufferedReader answers) throws IOException {
        String first = answers.readLine();
        int length = 0;
        for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        for (int bytes = 0; bytes < length; ) {
            int character = answers.read();
            bytes += new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
        }
        return first;
    }
}

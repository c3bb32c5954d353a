package vn.anttcs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What costs a server without limits its life costs this one a refusal, at 512 MB of heap. */
class HostileRequestIT {
    private static final String START =
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><getUnit"
                    + " xmlns=\"urn:anttcs:organisation:v1\"><code>";
    private static final String END = "</code></getUnit></s:Body></s:Envelope>";

    @ParameterizedTest
    @ValueSource(strings = {"text/xml /soap/organisation/v1", "application/json /api/v1/members"})
    void refuses_a_text_of_sixty_megabytes(String target) throws IOException {
        String type = target.substring(0, target.indexOf(' '));
        String path = target.substring(target.indexOf(' ') + 1);
        boolean xml = type.equals("text/xml");
        String answer = chunked(
                path, type, xml ? START : "{\"fullName\":\"", "a".repeat(1024 * 1024), 60, xml ? END : "\"}", "");
        assertThat(answer).contains("TOO_LARGE");
        stillServes();
    }

    @Test
    void refuses_a_billion_laughs() {
        StringBuilder document = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int level = 1; level < 10; level++) {
            document.append("<!ENTITY lol").append(level).append(" \"");
            document.append(("&lol" + (level == 1 ? "" : level - 1) + ";").repeat(10))
                    .append("\">");
        }
        document.append("]>").append(START).append("&lol9;").append(END);
        HttpResponse<String> answer = send("text/xml", document.toString());
        assertThat(answer.body()).contains("DOCTYPE");
        stillServes();
    }

    @Test
    void refuses_two_hundred_thousand_nested_elements() {
        String body = START.replace("<code>", "")
                + "<a>".repeat(200_000)
                + "</a>".repeat(200_000)
                + END.replace("</code>", "");
        HttpResponse<String> answer = send("text/xml", body);
        assertThat(answer.body()).containsAnyOf("TOO_DEEP", "TOO_LARGE");
        String json = "{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000);
        HttpResponse<String> refused = Http.administrator().post("/api/v1/members", json);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("TOO_DEEP");
        stillServes();
    }

    @Test
    void refuses_a_gzip_bomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(START.getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int count = 0; count < 300; count++) {
                zip.write(megabyte);
            }
        }
        String answer = raw("/soap/organisation/v1", "text/xml", "Content-Encoding: gzip\r\n", bomb.toByteArray());
        assertThat(answer).contains("TOO_LARGE");
        stillServes();
    }

    @Test
    void refuses_a_body_that_declares_itself_too_large_before_reading_it() throws IOException {
        try (Socket socket = open()) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head("/soap/organisation/v1", "text/xml", "Content-Length: 99999999999\r\n"));
            out.flush();
            // Nothing of the body is sent, and the server would wait a minute for it before it hangs up: the end of the
            // connection is not waited for, the whole answer is there before.
            StringBuilder answer = new StringBuilder();
            for (int read = socket.getInputStream().read();
                    read >= 0;
                    read = socket.getInputStream().read()) {
                answer.append((char) read);
                if (answer.indexOf("Envelope>") >= 0) {
                    break;
                }
            }
            assertThat(answer).contains("TOO_LARGE", "Connection: close");
        }
        stillServes();
    }

    @Test
    void refuses_numbers_that_would_grow_when_written_out() {
        HttpResponse<String> answer = Http.administrator().post("/api/v1/members", "{\"fullName\": 1e999999999}");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a/>",
                "",
                "{}",
                "\u0000",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'/>"
            })
    void tells_nothing_internal_about_what_is_no_soap_message(String body) {
        HttpResponse<String> answer = send("text/xml", body);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("businessFault", "INVALID_REQUEST")
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("com.", "org.", "java.");
    }

    private static HttpResponse<String> send(String type, String body) {
        return Http.administrator().send("POST", "/soap/organisation/v1", type, body, Map.of());
    }

    private static void stillServes() {
        assertThat(Http.administrator().get("/api/v1/units/38").statusCode()).isEqualTo(200);
    }

    /** Sends a chunked body piece by piece and reads the answer even when the server hangs up before the end. */
    private static String chunked(
            String path, String type, String start, String piece, int pieces, String end, String headers)
            throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, type, "Transfer-Encoding: chunked\r\n" + headers));
            try {
                chunk(out, start);
                for (int count = 0; count < pieces; count++) {
                    chunk(out, piece);
                }
                chunk(out, end);
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (IOException hungUp) {
                // The server has answered and closed: what it said can still be read.
            }
            return read(socket);
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String raw(String path, String type, String headers, byte[] body) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, type, "Content-Length: " + body.length + "\r\n" + headers));
            out.write(body);
            out.flush();
            return read(socket);
        }
    }

    private static byte[] head(String path, String type, String headers) {
        String pair = RunningServer.USER + ":" + RunningServer.PASSWORD;
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic " + basic
                        + "\r\nContent-Type: " + type + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Socket open() throws IOException {
        URI base = RunningServer.get().base();
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static String read(Socket socket) {
        StringBuilder answer = new StringBuilder();
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                answer.append(line).append('\n');
            }
        } catch (IOException reset) {
            answer.append("[connection reset]");
        }
        return answer.toString();
    }
}

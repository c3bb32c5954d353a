package vn.anttcs.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** nginx as IT staff set it up: the block of {@code payara/README.md} in a server that speaks TLS, without root. */
final class Proxy {
    static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final String EXAMPLE_ADDRESS = "http://127.0.0.1:8080";

    private final Process process;
    private final int port;

    private Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The example of the guide. */
    static String example() throws IOException {
        String guide = Files.readString(Path.of("payara", "README.md"));
        int start = guide.indexOf("```nginx\n") + "```nginx\n".length();
        return guide.substring(start, guide.indexOf("```", start));
    }

    static Proxy start(Path folder, StartProgram server) throws IOException, InterruptedException {
        int port = StartProgram.freePort();
        Path configuration = Files.writeString(
                folder.resolve("nginx.conf"),
                configuration(folder, port, example().replace(EXAMPLE_ADDRESS, "http://127.0.0.1:" + server.port())));
        run(List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-keyout",
                folder.resolve("key.pem").toString(),
                "-out",
                folder.resolve("certificate.pem").toString()));
        List<String> command = List.of(PROGRAM.toString(), "-p", folder.toString(), "-c", configuration.toString());
        List<String> check = new ArrayList<>(command);
        check.add("-t");
        run(check);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile())
                .start();
        Proxy proxy = new Proxy(process, port);
        proxy.awaitOpen();
        return proxy;
    }

    private static String configuration(Path folder, int port, String example) {
        return """
                daemon off;
                user %s;
                pid nginx.pid;
                error_log error.log;
                events {}
                http {
                    access_log access.log;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    server {
                        listen 127.0.0.1:%d ssl;
                        server_name localhost;
                        ssl_certificate %s/certificate.pem;
                        ssl_certificate_key %s/key.pem;
                %s
                    }
                }
                """.formatted(System.getProperty("user.name"), port, folder, folder, example);
    }

    private void awaitOpen() throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (ConnectException notYet) {
                if (tries == 100 || !process.isAlive()) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }

    /** Where clients call it. */
    String base() {
        return "https://localhost:" + port;
    }

    /** What a command prints, which must succeed. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said;
        try (InputStream output = process.getInputStream()) {
            said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + said);
        }
        return said;
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

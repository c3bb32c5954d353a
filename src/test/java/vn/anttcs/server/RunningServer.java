package vn.anttcs.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The WAR on Payara Micro in a process of its own, started when the first test asks for it and stopped with the suite.
 * {@code -Danttcs.test.database=mariadb} runs it on a real MariaDB, anything else on embedded H2.
 */
public final class RunningServer {
    public static final String USER = "quan-tri";
    public static final String PASSWORD = "mat-khau-cua-bai-kiem-tra";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static RunningServer started;

    private final URI base;
    private final Process process;
    private final Path folder;
    private final TestDatabase database;

    private RunningServer(int port, Path folder, TestDatabase database, Map<String, String> settings) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.folder = folder;
        this.database = database;
        this.process = launch(port, settings);
    }

    private RunningServer(URI base) {
        this.base = base;
        this.folder = null;
        this.database = null;
        this.process = null;
    }

    /** The server of the suite; {@code -Danttcs.test.server=<base>} names one that runs already. */
    public static synchronized RunningServer get() {
        String running = System.getProperty("anttcs.test.server");
        if (started == null && running != null) {
            started = new RunningServer(URI.create(running));
        }
        if (started == null) {
            started = startForSuite();
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
        }
        return started;
    }

    private static RunningServer startForSuite() {
        try {
            Path folder = Files.createTempDirectory("anttcs-server");
            return start(TestDatabase.chosen(folder), Map.of(), folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A server of its own, for tests that kill it or set it otherwise; whoever starts it stops it. */
    public static RunningServer start(TestDatabase database, Map<String, String> settings) {
        try {
            Path folder = Files.createTempDirectory("anttcs-server");
            return start(database, settings, folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A server on a folder that may hold what an earlier one left. */
    public static RunningServer start(TestDatabase database, Map<String, String> settings, Path folder) {
        RunningServer server = new RunningServer(freePort(), folder, database, settings);
        server.awaitReady();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Process launch(int port, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                Path.of("target", "server", "payara-micro.jar").toAbsolutePath().toString(),
                "--nocluster",
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--deploy",
                Path.of("target", "anttcs.war").toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ANTTCS_"));
        environment.put("ANTTCS_DATA_DIR", folder.resolve("data").toString());
        environment.put("ANTTCS_ADMIN_USER", USER);
        environment.put("ANTTCS_ADMIN_PASSWORD", PASSWORD);
        environment.putAll(database.settings());
        environment.putAll(settings);
        try {
            return builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void awaitReady() {
        // Its offer to go on in HTTP/2 may be answered by a server that is just starting with neither: it then waits
        // for ever.
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest ready = HttpRequest.newBuilder(base.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(250);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        String said = tail();
        stop();
        throw new IllegalStateException("the server did not become ready:\n" + said);
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The end of what the server wrote. */
    public String tail() {
        try {
            String text = Files.readString(log());
            return text.substring(Math.max(0, text.length() - 6000));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    public URI base() {
        return base;
    }

    public Path folder() {
        return folder;
    }

    public TestDatabase database() {
        return database;
    }

    /**
     * A connection of the tests to the database of the server, beside the server; for one that ran already
     * {@code -Danttcs.test.jdbc=<url>} says where.
     */
    public Connection connect() {
        return database == null ? TestDatabase.connect(System.getProperty("anttcs.test.jdbc")) : database.connect();
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Stops the process as the operating system asks for it. */
    public void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

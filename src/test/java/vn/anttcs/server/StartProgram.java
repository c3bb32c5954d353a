package vn.anttcs.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The start program as IT staff run it: {@code java -jar anttcs-start.jar} with settings in the environment. */
public final class StartProgram implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;
    private static final int SAID_OF_AN_INCIDENT = 4_000;

    private final Process process;
    private final Path folder;
    private final int port;

    private StartProgram(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts it on a folder and a free port, unless the settings name others. */
    public static StartProgram start(Path folder, Map<String, String> settings) {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        Path.of("target", "server", "anttcs-start.jar")
                                .toAbsolutePath()
                                .toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ANTTCS_"));
        environment.putAll(Map.of(
                "ANTTCS_HTTP_PORT",
                String.valueOf(port),
                "ANTTCS_DATA_DIR",
                folder.resolve("data").toString(),
                "ANTTCS_ADMIN_USER",
                RunningServer.USER,
                "ANTTCS_ADMIN_PASSWORD",
                RunningServer.PASSWORD));
        environment.putAll(settings);
        try {
            return new StartProgram(builder.start(), folder, port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until it says that the server is ready, and asks for its health meanwhile, as a load balancer does. */
    public StartProgram awaitReady() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!console().contains("ready after")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("the server did not become ready:\n" + console());
            }
            askForHealth();
            Thread.sleep(100);
        }
        return this;
    }

    private void askForHealth() {
        try {
            URLConnection connection = base().resolve("/health/ready").toURL().openConnection();
            connection.setReadTimeout(2_000);
            try (InputStream answer = connection.getInputStream()) {
                answer.readAllBytes();
            }
        } catch (IOException notYet) {
            // Nobody listens, or the answer is 404 or 503: it is on its way up.
        }
    }

    /** Asks it to stop, as the operating system does. */
    void terminate() {
        process.destroy();
    }

    /** Waits for its end and returns its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it did not end:\n" + console());
        }
        return process.exitValue();
    }

    /** What it has said to whoever started it. */
    String console() {
        return text(folder.resolve("console"));
    }

    /** The log of the server. */
    public String log() {
        return text(folder.resolve("data").resolve("logs").resolve("anttcs-0.log"));
    }

    /** What the log says of failures that nobody foresaw, a line each. */
    public String incidents() {
        return log().lines()
                .filter(line -> line.contains("SEVERE"))
                .map(line -> line.substring(0, Math.min(line.length(), SAID_OF_AN_INCIDENT)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where it is called. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

package vn.anttcs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Payara Micro with one or two WARs, for as long as a benchmark lasts. */
final class Server implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("ready in ([0-9,.]+) \\(ms\\)");
    private final Process process;
    private final Path log;

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Server start(Path folder, int port, Map<String, String> settings, List<String> properties, Path... wars)
            throws IOException {
        Path log = folder.resolve("server-" + System.nanoTime() + ".log");
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(properties);
        command.addAll(List.of(
                "-jar",
                Path.of("target", "server", "payara-micro.jar").toAbsolutePath().toString(),
                "--nocluster",
                "--port",
                String.valueOf(port)));
        for (Path war : wars) {
            command.addAll(List.of("--deploy", war.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        return new Server(builder.start(), log);
    }

    /** Milliseconds from the start of the process until the server says that it is ready. */
    long awaitReady() throws Exception {
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(10)) {
            Matcher ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return (System.nanoTime() - start) / 1_000_000;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the server did not start: " + Files.readString(log));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

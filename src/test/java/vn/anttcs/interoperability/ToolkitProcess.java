package vn.anttcs.interoperability;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.anttcs.interoperability.responder.LiveServer;

/**
 * A Java toolkit in a process of its own, with nothing on its class path but its own jars and the driver.
 *
 * @param name the toolkit, as {@code axis}
 * @param folder where its jars are (in {@code lib}) and where it works
 * @param harness the classes of the harness
 */
record ToolkitProcess(String name, Path folder, Path harness) {

    private static final int LIMIT_IN_MINUTES = 5;

    /** Runs to the end; what the toolkit prints is in the file {@code log}. */
    void run(URI responder, Optional<LiveServer> server) throws IOException, InterruptedException {
        Path work = folder.resolve("work");
        clear(work);
        Files.createDirectories(work);
        ProcessBuilder builder = new ProcessBuilder(command(responder, work))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile());
        server.ifPresent(live -> builder.environment()
                .putAll(Map.of("INTEROPERABILITY_USER", live.user(), "INTEROPERABILITY_PASSWORD", live.password())));
        Process process = builder.start();
        if (!process.waitFor(LIMIT_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        } else if (process.exitValue() == 0) {
            return;
        }
        List<String> log = Files.readAllLines(work.resolve("log"));
        throw new IllegalStateException(
                name + " did not finish:\n" + String.join("\n", log.subList(Math.max(0, log.size() - 30), log.size())));
    }

    private List<String> command(URI responder, Path work) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // a short life: quick compilation, and the time zone of the officers whose dates must not shift
        return List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-cp",
                harness + File.pathSeparator + folder.resolve("lib") + File.separator + "*",
                "vn.anttcs.interoperability.driver.Driver",
                name,
                responder.toString(),
                work.toString());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

package vn.anttcs.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara Micro with one or two WARs, set as the house sets it, for as long as a benchmark lasts. */
final class Server implements AutoCloseable {
    static final String HEAP = System.getProperty("benchmark.heap", "1g");
    private final long started = System.nanoTime();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path log;
    private final URI base;

    private Server(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    static Server start(Site site, Path... wars) throws IOException {
        Path log = site.folder().resolve("server-" + System.nanoTime() + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + HEAP);
        command.addAll(site.floorProperties());
        String options = System.getProperty("benchmark.options", "");
        command.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));
        command.addAll(List.of(
                "-jar",
                Benchmarks.target()
                        .resolve("server")
                        .resolve("payara-micro.jar")
                        .toString(),
                "--nocluster",
                "--nohazelcast",
                "--disablephonehome",
                "--maxhttpthreads",
                "128",
                "--prebootcommandfile",
                Path.of("payara", "before-start.asadmin").toAbsolutePath().toString(),
                "--port",
                String.valueOf(site.port())));
        for (Path war : wars) {
            command.addAll(List.of("--deploy", war.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(site.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(site.settings());
        return new Server(builder.start(), log, site.port());
    }

    /** Milliseconds from the start of the process until the application says that it is ready. */
    long awaitReady() throws Exception {
        return await("/health/ready");
    }

    /** Milliseconds from the start of the process until an address answers; nobody asks while the WARs are unpacked. */
    long await(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).build();
        boolean deployed = false;
        while (process.isAlive() && System.nanoTime() - started < TimeUnit.MINUTES.toNanos(5)) {
            deployed = deployed || Files.readString(log).contains(" ready in ");
            if (deployed && answers(request)) {
                return (System.nanoTime() - started) / 1_000_000;
            }
            Thread.sleep(25);
        }
        throw new IllegalStateException("the server did not start: " + Files.readString(log));
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && !response.body().contains("No Application deployed");
        } catch (IOException notYet) {
            return false;
        }
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

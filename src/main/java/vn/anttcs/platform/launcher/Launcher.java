package vn.anttcs.platform.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.anttcs.platform.config.Setting;

/**
 * Starts the house: {@code java -jar anttcs-start.jar [--demo-default province] [options of Payara Micro …]}. Ends with
 * code 2 when a setting must be put right first, with 1 when the application could not be started.
 */
public final class Launcher {
    private static final String DEMO_DEFAULT = "--demo-default";
    private static final String LOG_DEFAULT = "--log-default";

    private final long start = System.nanoTime();
    private final GivenSettings settings = new GivenSettings(System.getenv(), System.getProperties());
    private final List<String> serverOptions = new ArrayList<>();

    private Launcher() {}

    /** The start of the process. */
    public static void main(String[] arguments) {
        try {
            new Launcher().run(arguments);
        } catch (StartRefused refused) {
            if (!Farewell.isStopping()) {
                Farewell.failed();
                refused.lines().forEach(Terminal::print);
                System.exit(refused.exitCode());
            }
        } catch (IOException | ReflectiveOperationException failed) {
            Farewell.failed();
            Terminal.print("ANTTCS: " + Server.reason(failed));
            System.exit(StartRefused.FAILED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(String[] arguments)
            throws StartRefused, IOException, ReflectiveOperationException, InterruptedException {
        take(arguments);
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            throw new StartRefused(StartRefused.WRONG_SETTING, problems);
        }
        int port = Integer.parseInt(settings.value(Setting.HTTP_PORT));
        Path data = Path.of(settings.value(Setting.DATA_DIR)).toAbsolutePath().normalize();
        StartChecks.isWritable(data);
        if (!settings.isGiven(Setting.DB_URL)) {
            StartChecks.databaseIsFree(data);
        }
        StartChecks.portIsFree(port);
        LogFile log = new LogFile(data, settings.value(Setting.LOG));
        List<String> options = options(port, data, log);
        Terminal.print("ANTTCS đang khởi động… / is starting… (nhật ký / log: " + log.path() + ")");
        log.takeStandardOutput();
        // The server itself ends the process, for example for an option that it does not know.
        Farewell.prepare("ANTTCS không khởi động được; xem / could not start, see " + log.path() + ", output.log");
        startServer(options, log);
        awaitReady(port, log);
        Farewell.started();
        greet(port);
    }

    /** Own options come before those of the server: a default that a given setting overrides. */
    private void take(String[] arguments) {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        while (rest.size() >= 2 && List.of(DEMO_DEFAULT, LOG_DEFAULT).contains(rest.get(0))) {
            Setting setting = rest.remove(0).equals(DEMO_DEFAULT) ? Setting.DEMO : Setting.LOG;
            String value = rest.remove(0);
            if (!settings.isGiven(setting)) {
                System.setProperty(setting.property(), value);
            }
        }
        serverOptions.addAll(rest);
    }

    private List<String> options(int port, Path data, LogFile log) throws StartRefused, IOException {
        Installation installation = Installation.ofThisProgram();
        Path work = Files.createDirectories(data.resolve("server"));
        int threads = 2 * Integer.parseInt(settings.value(Setting.HTTP_MAX_CALLS));
        List<String> options = new ArrayList<>(List.of(
                "--port",
                String.valueOf(port),
                "--deploy",
                installation.application().toString(),
                "--contextroot",
                "/",
                "--nocluster",
                "--nohazelcast",
                "--disablephonehome",
                "--maxhttpthreads",
                String.valueOf(threads),
                "--prebootcommandfile",
                installation.serverFile("before-start.asadmin", work).toString(),
                "--logproperties",
                log.configure(installation.serverFile("logging.properties", work))
                        .toString()));
        options.addAll(serverOptions);
        return options;
    }

    private void startServer(List<String> options, LogFile log) throws StartRefused {
        try {
            Server.start(options);
        } catch (ReflectiveOperationException | RuntimeException failed) {
            throw new StartRefused(
                    StartRefused.FAILED,
                    "ANTTCS không khởi động được / could not start: " + Server.reason(failed) + " (" + log.path()
                            + ")");
        }
    }

    private static void awaitReady(int port, LogFile log) throws StartRefused, InterruptedException {
        switch (new Readiness(port).await()) {
            case READY -> {}
            case WITHOUT_APPLICATION ->
                throw new StartRefused(
                        StartRefused.FAILED, "ANTTCS không khởi động được; xem / could not start, see " + log.path());
            case NOT_YET ->
                throw new StartRefused(
                        StartRefused.FAILED,
                        "ANTTCS chưa sẵn sàng (http://localhost:" + port + "/health/ready); xem / is not ready, see "
                                + log.path());
        }
    }

    private void greet(int port) {
        long seconds = Math.round((System.nanoTime() - start) / 1e9);
        Terminal.print("");
        Terminal.print("  ANTTCS sẵn sàng sau " + seconds + " giây / ready after " + seconds + " s");
        Terminal.print("  Trang chủ / landing page:  http://localhost:" + port + "/");
        Terminal.print("  Đăng nhập / sign-in:       " + signIn());
        Terminal.print("  Dừng / stop:               Ctrl-C");
        Terminal.print("");
    }

    private String signIn() {
        if (settings.isGiven(Setting.ADMIN_USER)) {
            return settings.value(Setting.ADMIN_USER) + " (mật khẩu / password: ANTTCS_ADMIN_PASSWORD)";
        }
        return "admin (mật khẩu được in một lần, ở lần khởi động đầu tiên / its password is printed once, at the first start)";
    }
}

package vn.anttcs.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code mvn package exec:exec@benchmark}: the engine of what members are owed, history, start, roster load of a whole
 * nation, reads, search, one recognised member, the money of a month and a year, where a budget year stands, a
 * month with duty, the equipment of the nation; on H2, or
 * with {@code -Danttcs.test.database=mariadb} on MariaDB. Prints figures and their ratio to the floor.
 * {@code -Dbenchmark.steps=reads,search} takes some of them, on the data that an earlier run left in
 * {@code -Dbenchmark.folder}.
 */
public final class Benchmarks {
    private static final List<String> STEPS = List.of(
            "engine",
            "history",
            "start",
            "nation",
            "reads",
            "search",
            "recognition",
            "budget",
            "budget-year",
            "duty",
            "equipment");
    private static final List<String> ON_SERVER = STEPS.subList(3, STEPS.size());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Set<String> steps = steps();
        Site site = Site.of();
        System.out.printf(
                Locale.ROOT,
                "%s, %d processors, Java %s, heap of the server %s%n",
                site.database(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Server.HEAP);
        if (steps.contains("engine")) {
            BudgetEngineBenchmark.run();
        }
        if (steps.contains("history")) {
            HistoryBenchmark.run(site.database());
        }
        if (steps.contains("start")) {
            Starts.run(site);
        }
        if (steps.stream().anyMatch(ON_SERVER::contains)) {
            // Also brings the tables of an earlier run up to date.
            onServer(site, caller -> measure(caller, steps));
        }
        if (steps.contains("budget-year")) {
            BudgetFill.run(site);
            List<String> units = BudgetFill.units(site);
            onServer(site, caller -> BudgetYears.run(caller, units));
        }
        if (steps.contains("duty")) {
            DutyFill.run(site);
            onServer(site, Budgets::runWithDuty);
        }
        if (steps.contains("equipment")) {
            EquipmentFill.run(site);
            onServer(site, Equipments::run);
        }
        // What still runs, such as a database of this process, ends with it.
        System.exit(0);
    }

    private static Set<String> steps() {
        String named = System.getProperty("benchmark.steps", "all");
        Set<String> steps = new TreeSet<>(named.equals("all") ? STEPS : Arrays.asList(named.split(",", -1)));
        if (!STEPS.containsAll(steps)) {
            throw new IllegalArgumentException("benchmark.steps: " + steps + ", known are " + STEPS);
        }
        return steps;
    }

    /** What is measured by calls. */
    private interface Work {
        void with(Caller caller) throws Exception;
    }

    private static void onServer(Site site, Work work) throws Exception {
        Path floor = FloorArchive.floor(site.folder());
        try (Server server = Server.start(site, site.application(), floor)) {
            server.awaitReady();
            work.with(new Caller(site.port()));
        }
        site.printSize();
    }

    private static void measure(Caller caller, Set<String> steps) throws Exception {
        if (steps.contains("nation")) {
            NationLoad.run(caller);
        }
        if (steps.contains("reads")) {
            Reads.run(caller);
        }
        if (steps.contains("search")) {
            Searches.run(caller);
        }
        if (steps.contains("recognition")) {
            Recognitions.run(caller);
        }
        if (steps.contains("budget")) {
            Budgets.run(caller);
        }
    }

    /** Where the classes and the archive of the build lie. */
    static Path target() {
        return Path.of("target").toAbsolutePath();
    }

    static void copy(Path from, Path to) throws java.io.IOException {
        Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}

package vn.anttcs.benchmark;

import java.nio.file.Path;
import java.util.Locale;

/** From the start of the process to the first answer: an empty WAR and the house, on the same server, warm and first. */
final class Starts {
    private static final int ROUNDS = 3;

    private Starts() {}

    static void run(Site site) throws Exception {
        Path application = site.application();
        try (Server first = Server.start(site, application)) {
            System.out.printf(
                    Locale.ROOT,
                    "first start, with the load of the map, to ready: %.1f s%n",
                    first.awaitReady() / 1000.0);
        }
        site.printSize();
        Path empty = FloorArchive.empty(site.folder());
        long bare = Long.MAX_VALUE;
        long house = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            try (Server server = Server.start(site, empty)) {
                bare = Math.min(bare, server.await("/empty/index.html"));
            }
            try (Server server = Server.start(site, application)) {
                house = Math.min(house, server.awaitReady());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "start to ready, best of %d: empty WAR %d ms, ANTTCS %d ms, ratio %.2f%n",
                ROUNDS,
                bare,
                house,
                (double) house / bare);
    }
}

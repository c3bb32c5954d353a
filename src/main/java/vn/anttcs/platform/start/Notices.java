package vn.anttcs.platform.start;

import java.util.logging.Logger;

/**
 * Lines for the person who started the server. Under the launcher they reach the console and no file; on another server
 * they stand in its log.
 */
public final class Notices {
    private static final Logger CONSOLE = Logger.getLogger("vn.anttcs.console");

    private Notices() {}

    public static void say(String line) {
        CONSOLE.info(line);
    }
}

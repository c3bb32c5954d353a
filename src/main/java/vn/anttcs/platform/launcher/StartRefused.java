package vn.anttcs.platform.launcher;

import java.util.List;

/** Why the server cannot start: lines for the console, one per reason. */
final class StartRefused extends Exception {
    private static final long serialVersionUID = 1;
    /** A setting, a port or a folder that an administrator can put right. */
    static final int WRONG_SETTING = 2;
    /** Anything else, found only while starting. */
    static final int FAILED = 1;

    private final transient List<String> lines;
    private final int exitCode;

    StartRefused(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    StartRefused(int exitCode, String line) {
        this(exitCode, List.of(line));
    }

    List<String> lines() {
        return lines;
    }

    int exitCode() {
        return exitCode;
    }
}

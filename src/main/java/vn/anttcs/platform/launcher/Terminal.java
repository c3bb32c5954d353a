package vn.anttcs.platform.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The console of whoever started the server. The server's own output goes to its log, so it does not drown these lines. */
final class Terminal {
    // Vietnamese needs UTF-8, whatever the locale of a service or a container says.
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Terminal() {}

    static void print(String line) {
        OUT.println(line);
    }
}

package vn.anttcs.platform.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Brings what the application says to the logger {@code vn.anttcs.console} to the console and nowhere else: a generated
 * password must not stay in a log file.
 */
public final class ConsoleHandler extends Handler {
    /** Created by the logging configuration that {@link LogFile} writes. */
    public ConsoleHandler() {
        setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord said) {
        if (isLoggable(said)) {
            Terminal.print(said.getMessage());
        }
    }

    @Override
    public void flush() {
        // Each line is flushed when it is printed.
    }

    @Override
    public void close() {
        // The console outlives the server.
    }
}

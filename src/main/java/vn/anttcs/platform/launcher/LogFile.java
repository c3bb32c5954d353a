package vn.anttcs.platform.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The log of the server under the data folder: how it is written, and what the server prints on its own. */
final class LogFile {
    private static final String HANDLER = "java.util.logging.FileHandler";
    private static final String JSON = "fish.payara.enterprise.server.logging.JSONLogFormatter";
    private static final String TEXT = "com.sun.enterprise.server.logging.ODLLogFormatter";
    private final Path folder;
    private final String kind;

    /**
     * @param kind {@code json} or {@code text} for a file, {@code stdout} for JSON on the standard output of a container
     */
    LogFile(Path dataFolder, String kind) {
        this.folder = dataFolder.resolve("logs");
        this.kind = kind;
    }

    /** Where to look when the console says too little. */
    Path path() {
        return folder.resolve("anttcs-0.log");
    }

    /** Writes the logging configuration for the server and returns its place. */
    Path configure(Path rules) throws IOException {
        Files.createDirectories(folder);
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(rules)) {
            properties.load(in);
        }
        if (kind.equals("stdout")) {
            properties.setProperty("handlers", "java.util.logging.ConsoleHandler");
            properties.setProperty("java.util.logging.ConsoleHandler.formatter", JSON);
            properties.setProperty("java.util.logging.ConsoleHandler.level", "ALL");
        } else {
            properties.setProperty("handlers", HANDLER);
            properties.setProperty(HANDLER + ".formatter", kind.equals("json") ? JSON : TEXT);
            properties.setProperty(HANDLER + ".pattern", folder.toString().replace("%", "%%") + "/anttcs-%g.log");
            properties.setProperty(HANDLER + ".encoding", "UTF-8");
            properties.setProperty(HANDLER + ".level", "ALL");
        }
        // A person at the console is not interested in every call; whoever reads JSON is.
        properties.setProperty("vn.anttcs.call.level", kind.equals("text") ? "WARNING" : "INFO");
        Path file = folder.resolve("logging.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        return file;
    }

    /** Turns what the server and its libraries print past their loggers into a file beside the log. */
    void takeStandardOutput() throws IOException {
        if (kind.equals("stdout")) {
            return;
        }
        PrintStream file =
                new PrintStream(Files.newOutputStream(folder.resolve("output.log")), true, StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
    }
}

package vn.anttcs.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.anttcs.server.RunningServer;

/**
 * A shell in which a reader types one block of commands after the other, in an empty folder, with the server of the
 * suite where documents say {@code http://localhost:8080} and its administrator in {@code ANTTCS_ADMIN_USER} and
 * {@code ANTTCS_ADMIN_PASSWORD}.
 */
final class Shell {
    private static final String MARK = "======== next block ========";
    private static final int MINUTES = 5;

    /**
     * What came of it.
     *
     * @param exit the status of the last block that was run
     * @param outputs what each block wrote; a block that was not reached has none
     */
    record Outcome(int exit, List<String> outputs) {}

    private Shell() {}

    /** Runs blocks until one fails. */
    static Outcome run(List<String> blocks) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("anttcs-documentation");
        Path output = folder.resolve(".output");
        StringBuilder script = new StringBuilder();
        for (String block : blocks) {
            script.append("echo; echo '")
                    .append(MARK)
                    .append("'\n")
                    .append(here(block))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve(".script"), script);
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("ANTTCS_ADMIN_USER", RunningServer.USER);
        shell.environment().put("ANTTCS_ADMIN_PASSWORD", RunningServer.PASSWORD);
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("not finished: " + Files.readString(output));
        }
        List<String> outputs = new ArrayList<>(List.of(Files.readString(output).split(MARK, -1)));
        return new Outcome(process.exitValue(), outputs.subList(1, outputs.size()));
    }

    private static String here(String block) {
        return block.replace("http://localhost:8080", RunningServer.get().base().toString());
    }
}

package vn.anttcs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The files of {@code payara/} name what the build makes, and what the tools of the system accept. */
class InstallationIT {
    private static final Path FILES = Path.of("payara");

    @Test
    void the_container_file_copies_what_the_build_makes() throws IOException {
        List<String> copied = Files.readAllLines(FILES.resolve("Containerfile")).stream()
                .filter(line -> line.startsWith("COPY "))
                .flatMap(line -> Arrays.stream(line.split(" "))
                        .skip(1)
                        .filter(word -> !word.startsWith("/") && !word.startsWith("--")))
                .toList();

        assertThat(copied).hasSize(3).allSatisfy(path -> assertThat(Path.of(path))
                .isRegularFile());
    }

    @Test
    void container_service_and_script_start_the_program_by_its_name() throws IOException {
        for (String file : List.of("Containerfile", "anttcs.service", "start.sh", "README.md")) {
            assertThat(FILES.resolve(file)).content().contains("anttcs-start.jar");
        }
        assertThat(Path.of("target", "server", "anttcs-start.jar")).isRegularFile();
    }

    @Test
    void the_service_is_one_that_systemd_accepts() throws IOException, InterruptedException {
        Path verifier = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(verifier), "no systemd on this machine");
        Process check = new ProcessBuilder(
                        verifier.toString(),
                        "verify",
                        FILES.resolve("anttcs.service").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor(30, TimeUnit.SECONDS)).isTrue();
        // Java itself may be elsewhere on this machine.
        assertThat(said.lines().filter(line -> line.contains("anttcs.service") && !line.contains("/usr/bin/java")))
                .isEmpty();
    }

    @Test
    void the_script_is_one_that_the_shell_accepts() throws IOException, InterruptedException {
        Process check = new ProcessBuilder("sh", "-n", FILES.resolve("start.sh").toString()).start();

        assertThat(check.waitFor()).isZero();
    }
}

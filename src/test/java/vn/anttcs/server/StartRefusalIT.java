package vn.anttcs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator can put right is said in one line before the server starts, with exit code 2. */
class StartRefusalIT {
    @TempDir
    private Path folder;

    @Test
    void names_a_busy_port() throws IOException, InterruptedException {
        try (ServerSocket busy = new ServerSocket(0)) {
            String port = String.valueOf(busy.getLocalPort());
            refuses(Map.of("ANTTCS_HTTP_PORT", port), "ANTTCS_HTTP_PORT=" + port);
        }
    }

    @Test
    void names_a_database_that_another_process_has_open() throws IOException, InterruptedException, SQLException {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Connection open = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("anttcs"), "a", "a")) {
            assertThat(open.isValid(1)).isTrue();
            refuses(Map.of(), "ANTTCS_DATA_DIR=" + data);
        }
    }

    @Test
    void names_a_data_folder_that_cannot_be_written_to() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        refuses(Map.of("ANTTCS_DATA_DIR", file.toString()), "ANTTCS_DATA_DIR=" + file);
    }

    @Test
    void names_a_setting_of_the_wrong_form() throws InterruptedException {
        refuses(Map.of("ANTTCS_LOG", "xml"), "ANTTCS_LOG=xml");
    }

    @Test
    void names_a_misspelt_setting_with_the_right_one() throws InterruptedException {
        refuses(Map.of("ANTTCS_PORT", "8080"), "ANTTCS_PORT");
    }

    private void refuses(Map<String, String> settings, String start) throws InterruptedException {
        try (StartProgram program = StartProgram.start(folder, settings)) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.console().lines()).singleElement().asString().startsWith(start);
        }
    }
}

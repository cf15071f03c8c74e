package dev.rebound.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rebound.testkit.OverSocket;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OverSocket.class)
class DurabilityTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "rebound.data")
    Path data;

    @Test
    void commits_are_written_at_once_whatever_the_url_says() throws SQLException {
        var open = new ArrayList<Connection>();
        try {
            for (var i = 0; i < 8; i++) {
                open.add(database.getConnection());
                assertThat(writeDelay(open.get(i))).isZero();
            }
        } finally {
            for (var connection : open) {
                connection.close();
            }
        }
    }

    @Test
    void no_log_of_the_database_s_own_lies_beside_the_data_and_its_file_is_its_owner_s_alone()
            throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into workspace (id) values ('canary')"))
                    .isInstanceOf(SQLException.class);
        }

        assertThat(data.resolve("rebound.trace.db")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("rebound.mv.db"))))
                .isEqualTo("rw-------");
    }

    private static int writeDelay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'")) {
            assertThat(found.next()).isTrue();
            return found.getInt(1);
        }
    }
}

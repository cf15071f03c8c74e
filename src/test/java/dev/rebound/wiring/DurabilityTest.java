package dev.rebound.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.testkit.OverSocket;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OverSocket.class)
class DurabilityTest {
    @Inject
    DataSource database;

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

    private static int writeDelay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(found.next()).isTrue();
            return found.getInt(1);
        }
    }
}

package dev.rebound.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** H2 loses acknowledged commits on a hard stop unless told otherwise: it is told here, whatever URL it was given, or nothing starts. */
class Durability {
    private static final int FIRST = 1;

    private final DataSource database;

    @Inject
    Durability(DataSource database) {
        this.database = database;
    }

    void write(@Observes @Priority(FIRST) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            if (isH2(connection)) {
                writeAtOnce(connection);
            }
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }

    private static void writeAtOnce(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set write_delay 0");
            try (var delay = statement.executeQuery(
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
                if (!delay.next() || delay.getInt(1) != 0) {
                    throw new IllegalStateException(
                            "H2 does not write commits at once (WRITE_DELAY is not 0): not starting.");
                }
            }
        }
    }
}

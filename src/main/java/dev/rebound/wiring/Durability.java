package dev.rebound.wiring;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * H2 loses acknowledged commits on a hard stop unless told otherwise: each new connection is told here, since a URL may tell it the
 * opposite with every connection; without it nothing starts.
 */
@Singleton
class Durability implements AgroalPoolInterceptor {
    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            if (isH2(connection)) {
                writeAtOnce(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("H2 could not be told to write commits at once: not starting.", e);
        }
    }

    static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }

    /** In capitals, which hold whichever way the URL lets H2 read names. */
    private static void writeAtOnce(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set write_delay 0");
            try (var delay = statement.executeQuery(
                    "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'")) {
                if (!delay.next() || delay.getInt(1) != 0) {
                    throw new IllegalStateException(
                            "H2 does not write commits at once (WRITE_DELAY is not 0): not starting.");
                }
            }
        }
    }
}

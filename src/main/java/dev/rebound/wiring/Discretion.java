package dev.rebound.wiring;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** H2's file is for its owner alone, like the key beside it; H2 itself makes it readable for everybody. */
@Singleton
class Discretion implements AgroalPoolInterceptor {
    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            if (Durability.isH2(connection)) {
                shut(file(connection));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The database's file could not be closed to others: not starting.", e);
        }
    }

    /** Null for a database in memory, or behind a server. */
    private static @Nullable Path file(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var path = statement.executeQuery("select database_path()")) {
            var found = path.next() ? path.getString(1) : null;
            return found == null ? null : Path.of(found + ".mv.db");
        }
    }

    private static void shut(@Nullable Path file) throws IOException {
        if (file != null
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && Files.exists(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}

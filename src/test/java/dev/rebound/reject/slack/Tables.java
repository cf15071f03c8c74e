package dev.rebound.reject.slack;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * All that lies in the database at one moment.
 *
 * @param rows of each table, in no order, each row all its columns in one text; bytes as Latin-1
 */
record Tables(Map<String, List<String>> rows) {
    /** Reads every table of ours. */
    static Tables of(DataSource database) {
        try (var connection = database.getConnection()) {
            var rows = new TreeMap<String, List<String>>();
            for (var table : names(connection)) {
                rows.put(table, rowsOf(connection, table));
            }
            return new Tables(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int count(String table) {
        return rows.get(table).size();
    }

    /** How many rows there are of what reports leave. */
    Map<String, Integer> counts() {
        return List.of("rejection", "rejection_part", "held", "win", "effort", "member").stream()
                .collect(Collectors.toMap(table -> table, this::count));
    }

    /** The rows, as table and columns, in which these words stand, in any of the ways in which text is written down. */
    List<String> holding(String words) {
        var inUtf8 = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var inUtf16 = new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return rows.entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(row -> row.contains(words) || row.contains(inUtf8) || row.contains(inUtf16))
                        .map(row -> table.getKey() + ": " + row))
                .toList();
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = connection
                .createStatement()
                .executeQuery(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'")) {
            while (found.next()) {
                names.add(found.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(name -> name.startsWith("flyway"));
        return names;
    }

    private static List<String> rowsOf(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var found = connection.createStatement().executeQuery("select * from " + table)) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static String row(ResultSet found) throws SQLException {
        var row = new StringBuilder();
        for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            var value = found.getObject(column);
            row.append(found.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT))
                    .append('=')
                    .append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : value)
                    .append('\n');
        }
        return row.toString();
    }
}

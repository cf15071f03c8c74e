package dev.rebound.testkit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Looks at the tables past the app: how many rows each has, and what stands in a column. */
@Singleton
public class Tables {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    /** Rows by table, of all tables but those of the scheduler and of Flyway, which work by themselves. */
    public Map<String, Long> rows() {
        return names().stream()
                .filter(table -> !table.equals("scheduled_tasks") && !table.contains("flyway"))
                .collect(Collectors.toMap(table -> table, this::rows, Long::sum, TreeMap::new));
    }

    /** The same once nothing is under way any more: what an earlier test set off may still be arriving. */
    public Map<String, Long> rowsAtRest() {
        var rows = rows();
        for (var next = later(); !next.equals(rows); next = later()) {
            rows = next;
        }
        return rows;
    }

    /** Waits until the engine has no job that is due by this clock and no message waits to be sent, or until that long has passed. */
    public void awaitCalm(Clock clock, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!isCalm(clock) && System.nanoTime() < end) {
            pause(20);
        }
    }

    /** Jobs first: what a job writes to be sent stands there before the job is off the list. */
    private boolean isCalm(Clock clock) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return column("select 1 from scheduled_tasks where picked or execution_time <= ?", now)
                        .isEmpty()
                && column("select 1 from outbox where state = 'WAITING'").isEmpty();
    }

    private Map<String, Long> later() {
        pause(150);
        return rows();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of one table. */
    public long rows(String table) {
        return ((Number) column("select count(*) from " + table).get(0)).longValue();
    }

    /** The first column of what this SQL finds; each {@code ?} takes one value. */
    public List<Object> column(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var found = statement.executeQuery()) {
                var column = new ArrayList<Object>();
                while (found.next()) {
                    column.add(found.getObject(1));
                }
                return column;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the app has heard from Slack where this person lives: before that it tells them hours in UTC. */
    public void awaitZone(String user, ZoneId zone) {
        Mailbox.await(
                LONG,
                () -> column("select zone from member where slack_user = ?", user),
                found -> found.contains(zone.getId()));
    }

    /** Changes rows past the app, as a crash or another process would; returns how many. */
    public int change(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names() {
        try (var connection = database.getConnection();
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            var names = new ArrayList<String>();
            while (tables.next()) {
                var schema = tables.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                if (schema.equals("public")) {
                    names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

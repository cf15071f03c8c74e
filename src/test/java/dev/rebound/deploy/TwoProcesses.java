package dev.rebound.deploy;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two processes of the jar for PostgreSQL on one database, of which one can be killed while the other goes on. */
final class TwoProcesses implements AutoCloseable {
    private static final String READY = "Slack has answered";
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final Simulator slack;
    private final Path data;
    private final EmbeddedPostgres server = postgres();
    private final List<Integer> ports = List.of(Started.freePort(), Started.freePort());
    private final List<Started> processes = new ArrayList<>();

    /** Starts both; what somebody does in Slack is told to the first. */
    TwoProcesses(Simulator slack, Path data) {
        this.slack = slack;
        this.data = data;
        tell(0);
        for (var which = 0; which < ports.size(); which++) {
            processes.add(start(which));
            awaitReady(which);
        }
    }

    /** Kills one as {@code kill -9} does. */
    void kill(int which) {
        processes.get(which).close();
    }

    /** Starts one that was killed, and waits until it is at work. */
    void revive(int which) {
        processes.set(which, start(which));
        awaitReady(which);
    }

    /** What somebody does in Slack is told to this one from now on. */
    void tell(int which) {
        slack.pointAt(URI.create("http://127.0.0.1:" + ports.get(which)));
    }

    /** The process that is told what somebody does. */
    Started first() {
        return processes.get(0);
    }

    /**
     * What the engine finds out by itself within a minute: whoever had picked these jobs is gone. A living process tells every ten
     * seconds that it is alive.
     */
    void letGoOfTheDead() {
        change("update scheduled_tasks set picked = false, picked_by = null"
                + " where picked and last_heartbeat < current_timestamp - interval '25 seconds'");
    }

    /** A recurring job comes now, unless one of the two is at it. */
    void bringNear(String job) {
        change("update scheduled_tasks set execution_time = current_timestamp where task_name = ? and not picked", job);
    }

    /** Whether somebody has taken this job, be it one who is dead by now. */
    boolean isAtWork(String job) {
        return !read("select 1 from scheduled_tasks where task_name = ? and picked", job)
                .isEmpty();
    }

    /** The conversations for which a message waits that Slack has not taken, as far as was written down. */
    Set<String> waiting() {
        return read("select lane from outbox where state = 'WAITING'").stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    int change(String sql, Object... values) {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column. */
    List<Object> read(String sql, Object... values) {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var found = new ArrayList<Object>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        processes.forEach(Started::close);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Started start(int which) {
        var jar = Path.of(System.getProperty("rebound.jar")).resolve("../../postgres-app/quarkus-run.jar");
        return Started.of(List.of("java", "-jar", jar.normalize().toString()), environment(which), "");
    }

    private void awaitReady(int which) {
        var process = processes.get(which);
        process.until(() -> process.out().contains(READY));
    }

    private Map<String, String> environment(int which) {
        return Map.of(
                "REBOUND_DATA", data.toString(),
                "REBOUND_KEY", KEY,
                "REBOUND_ADMINS", Person.MARA.id(),
                "QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "QUARKUS_HTTP_PORT", ports.get(which).toString(),
                "SLACK_API_URL", slack.apiUrl(),
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret());
    }

    private Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

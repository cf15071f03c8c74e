package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Faults;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was acknowledged is there after {@code kill -9}. */
@Tag("faults")
class KillIT {
    private static final int ENOUGH = 60;
    private static final List<Person> REPS = List.of(Person.ANA, Person.BEN, Person.PRIYA, Person.MARA);

    private final Simulator slack = Simulator.start(Started.patient());
    private final AtomicBoolean typing = new AtomicBoolean(true);

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    static IntStream kills() {
        return IntStream.rangeClosed(1, Faults.count(20));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void no_acknowledged_report_is_lost_when_the_process_is_killed(int kill) throws SQLException {
        var port = Started.freePort();
        slack.pointAt(URI.create("http://127.0.0.1:" + port));
        var reps = Executors.newFixedThreadPool(REPS.size());
        try (var rebound = Started.jar(environment(port), "")) {
            rebound.until(() -> rebound.out().contains("Slack has answered"));
            REPS.forEach(rep -> reps.execute(() -> type(rep)));
            rebound.until(() -> acknowledged() >= ENOUGH);
        } finally {
            typing.set(false);
            reps.shutdownNow();
        }
        assertThat(rows()).isGreaterThanOrEqualTo(acknowledged());
    }

    private void type(Person person) {
        var rep = slack.as(person);
        while (typing.get()) {
            rep.types(rep.dm(), "/reject not interested");
        }
    }

    private long acknowledged() {
        return slack.deliveries().stream()
                .filter(delivery -> delivery.answer().body().contains("noted."))
                .count();
    }

    private long rows() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("rebound"), "", "");
                var count = connection.createStatement().executeQuery("select count(*) from rejection")) {
            count.next();
            return count.getLong(1);
        }
    }

    private Map<String, String> environment(int port) {
        return Map.of(
                "REBOUND_DATA", data.toString(),
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "SLACK_API_URL", slack.apiUrl(),
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret());
    }
}

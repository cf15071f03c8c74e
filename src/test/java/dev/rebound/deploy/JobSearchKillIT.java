package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Faults;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two mornings of a job search, after silence and after a rest, are told after {@code kill -9}, each once ({@code P41}). */
@Tag("faults")
class JobSearchKillIT {
    private static final String SILENCE = "No answer from Quillmonth";
    private static final String GOING_ON = "You chose today";
    private static final int LONGEST_LIFE_MS = 3000;

    private final Simulator slack = Simulator.start(Started.patient());
    private final Acting seeker = slack.as(Person.ANA);

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    /** Each seed is how long the process lives that has both to tell. */
    static IntStream kills() {
        return IntStream.rangeClosed(1, Faults.count(10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("kills")
    void each_is_told_once_though_the_process_was_killed_before_and_in_the_middle(int seed) throws Exception {
        var port = Started.freePort();
        slack.pointAt(URI.create("http://127.0.0.1:" + port));
        try (var first = Started.jar(environment(port), "")) {
            first.until(() -> first.out().contains("Slack has answered"));
            askForBoth(first);
        }
        assertThat(makeDue()).isEqualTo(2);
        try (var second = Started.jar(environment(port), "")) {
            second.until(() -> second.out().contains("Slack has answered"));
            Thread.sleep(new Random(seed).nextInt(LONGEST_LIFE_MS));
        }
        makeDue();
        try (var third = Started.jar(environment(port), "")) {
            third.until(() -> !told(SILENCE).isEmpty() && !told(GOING_ON).isEmpty());
        }
        makeDue();
        try (var fourth = Started.jar(environment(port), "")) {
            fourth.until(() -> fourth.out().contains("Slack has answered"));
            Thread.sleep(LONGEST_LIFE_MS);
        }
        assertThat(told(SILENCE)).hasSize(1);
        assertThat(told(GOING_ON)).hasSize(1);
    }

    private void askForBoth(Started rebound) {
        seeker.types(seeker.dm(), "/rebound job on");
        seeker.types(seeker.dm(), "/rebound job");
        press(rebound, "Pick job search");
        apply(rebound, "Quillmonth");
        press(rebound, "Remind me once");
        apply(rebound, "Brook");
        press(rebound, "They said no");
        press(rebound, "Until Monday");
    }

    private void apply(Started rebound, String name) {
        seeker.types(seeker.dm(), "/rebound job");
        rebound.until(() -> newest().blocks().encode().contains("+ Application"));
        assertThat(seeker.presses(newest(), "+ Application").ok()).isTrue();
        seeker.submits(Map.of("name", name));
        rebound.until(() -> (newest().text() + newest().blocks().encode()).contains(name));
    }

    private void press(Started rebound, String button) {
        rebound.until(() -> newest().blocks().encode().contains(button));
        var before = newest();
        assertThat(seeker.presses(before, button).ok()).isTrue();
        rebound.until(() -> !newest().equals(before));
    }

    /** What waits for a morning is due now; returns how many there are. */
    private int makeDue() throws SQLException {
        try (var database = database();
                var due = database.createStatement()) {
            return due.executeUpdate(
                    "update scheduled_tasks set execution_time = dateadd('HOUR', -1, current_timestamp),"
                            + " picked = false, picked_by = null where task_name like 'job-search-%'");
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("rebound"), "", "");
    }

    private Message newest() {
        return seeker.sees(seeker.dm()).stream()
                .filter(Message::byBot)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private List<Message> told(String words) {
        return seeker.sees(seeker.dm()).stream()
                .filter(message -> message.byBot() && message.text().contains(words))
                .toList();
    }

    private Map<String, String> environment(int port) {
        return Map.of(
                "REBOUND_DATA", data.toString(),
                "REBOUND_ADMINS", Person.ANA.id(),
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "SLACK_API_URL", slack.apiUrl(),
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret());
    }
}

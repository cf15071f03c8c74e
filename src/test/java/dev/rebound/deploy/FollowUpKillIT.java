package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Faults;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days that were tapped are told after {@code kill -9}: every one of them, each once, and in one message for each person ({@code P28}). */
@Tag("faults")
class FollowUpKillIT {
    private static final List<Person> REPS = List.of(Person.ANA, Person.BEN, Person.PRIYA, Person.MARA);
    private static final List<String> COMPANIES = List.of("Quillmonth", "Brookmere", "Fernhollow");
    private static final String READY = "Slack has answered";
    private static final int KILLS = 3;
    private static final Duration AFTER_IT_STANDS = Duration.ofMillis(2500);

    private final Simulator slack = Simulator.start(Started.patient());
    private final Map<Person, Integer> mayBeRepeated = new HashMap<>();

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    /** Each seed is when the process dies, three times, around the hour at which all are due. */
    static IntStream kills() {
        return IntStream.rangeClosed(1, Faults.count(10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("kills")
    void each_is_told_once_though_the_process_was_killed_around_the_hour(int seed) throws Exception {
        var port = Started.freePort();
        slack.pointAt(URI.create("http://127.0.0.1:" + port));
        var database = new FollowUpsOnDisk(data);
        var random = new Random(seed);
        var start = tapAll(port);
        assertThat(database.makeDue()).isEqualTo(REPS.size() * COMPANIES.size());
        for (var kill = 0; kill < KILLS; kill++) {
            liveAndDie(port, random.nextLong(start.dividedBy(2).toMillis(), lateEnd(start)));
            noteWhatMayBeRepeated(database);
            database.letGoOfTheDead();
        }
        liveUntilAllIsTold(port);
        noteWhatMayBeRepeated(database);
        database.letGoOfTheDead();
        liveAndDie(port, lateEnd(start));
        assertThat(REPS).allSatisfy(this::wasToldOnce);
        assertThat(database.timesTold()).hasSize(REPS.size() * COMPANIES.size()).containsOnly(1);
        assertThat(database.jobs()).isZero();
    }

    private static long lateEnd(Duration start) {
        return start.plus(AFTER_IT_STANDS).toMillis();
    }

    /** Returns how long the process took until it stood. */
    private Duration tapAll(int port) {
        var began = System.nanoTime();
        try (var rebound = Started.jar(environment(port), "")) {
            rebound.until(() -> rebound.out().contains(READY));
            var start = Duration.ofNanos(System.nanoTime() - began);
            REPS.forEach(rep -> COMPANIES.forEach(company -> tap(rebound, slack.as(rep), company)));
            return start;
        }
    }

    private void tap(Started rebound, Acting rep, String company) {
        rep.types(rep.dm(), "/reject Dana at " + company + " said call me again in two weeks, no time now");
        rebound.until(() -> encoded(rep, company).contains("followup.take"));
        var card = cards(rep, company).get(0);
        assertThat(rep.presses(card, "followup.take").ok()).isTrue();
        rebound.until(() -> encoded(rep, company).contains("followup.change"));
    }

    private void liveAndDie(int port, long milliseconds) throws InterruptedException {
        try (var ignored = Started.jar(environment(port), "")) {
            Thread.sleep(milliseconds);
        }
    }

    private void liveUntilAllIsTold(int port) {
        try (var rebound = Started.jar(environment(port), "")) {
            rebound.until(() -> REPS.stream().noneMatch(rep -> reminders(rep).isEmpty()));
        }
    }

    /** Slack took it, and the process died before it wrote that down: such a message is sent again. */
    private void noteWhatMayBeRepeated(FollowUpsOnDisk database) {
        var waiting = database.waiting();
        REPS.stream()
                .filter(rep -> waiting.contains(rep.id()) && !reminders(rep).isEmpty())
                .forEach(rep -> mayBeRepeated.merge(rep, 1, Integer::sum));
    }

    private void wasToldOnce(Person rep) {
        var told = reminders(rep);
        assertThat(told).hasSizeBetween(1, 1 + mayBeRepeated.getOrDefault(rep, 0));
        assertThat(told)
                .allSatisfy(message -> assertThat(message.blocks().encode()).contains(COMPANIES));
    }

    private String encoded(Acting rep, String company) {
        return cards(rep, company).stream()
                .map(card -> card.blocks().encode())
                .findFirst()
                .orElse("");
    }

    private List<Message> cards(Acting rep, String company) {
        return rep.sees(rep.dm()).stream()
                .filter(message ->
                        message.ephemeral() && message.blocks().encode().contains(company))
                .toList();
    }

    private List<Message> reminders(Person rep) {
        var acting = slack.as(rep);
        return acting.sees(acting.dm()).stream()
                .filter(message -> message.text().startsWith("You asked to hear about"))
                .toList();
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

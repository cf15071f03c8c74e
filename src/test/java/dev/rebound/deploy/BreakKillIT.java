package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A break that somebody started ends after {@code kill -9}: on time, and once. */
@Tag("faults")
class BreakKillIT {
    private static final String OVER = "Your 60 seconds are over.";

    private final Simulator slack = Simulator.start(Started.patient());
    private final Acting rep = slack.as(Person.ANA);

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_break_ends_once_though_the_process_was_killed_in_the_middle() {
        var port = Started.freePort();
        slack.pointAt(URI.create("http://127.0.0.1:" + port));
        try (var first = Started.jar(environment(port), "")) {
            first.until(() -> first.out().contains("Slack has answered"));
            rep.types(rep.dm(), "/reject he yelled at me that they have no budget and to stop wasting his damn time");
            assertThat(rep.presses(card(), "Pause 60 seconds").ok()).isTrue();
            first.until(() -> card().blocks().encode().contains("Back at "));
        }
        assertThat(said()).isEmpty();
        try (var second = Started.jar(environment(port), "")) {
            second.until(() -> !said().isEmpty());
            rep.types(rep.dm(), "/reject not interested");
            assertThat(said()).hasSize(1);
        }
        try (var third = Started.jar(environment(port), "")) {
            third.until(() -> third.out().contains("Slack has answered"));
            rep.types(rep.dm(), "/reject not interested");
            assertThat(said()).hasSize(1);
        }
    }

    /** The answer; whoever is new is greeted besides. */
    private Message card() {
        return rep.sees(rep.dm()).stream()
                .filter(Message::ephemeral)
                .findFirst()
                .orElseThrow();
    }

    private List<Message> said() {
        return rep.sees(rep.dm()).stream()
                .filter(message -> message.text().startsWith(OVER))
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

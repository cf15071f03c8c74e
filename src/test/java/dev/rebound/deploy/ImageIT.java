package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what the image runs, from the Dockerfile's own words: there is no container engine where this is built. */
class ImageIT {
    private static final long MOST_MEGABYTES = 400;

    private final Simulator slack = Simulator.start(Started.patient());
    private Image image;

    @BeforeEach
    void lay_out() throws IOException {
        image = Image.of(Dockerfile.of(Path.of("deploy/Dockerfile")));
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void it_starts_gets_healthy_answers_stays_small_and_stops() throws IOException {
        var environment = environment();
        assertThat(image.isHealthy(environment)).isFalse();
        try (var rebound = image.run(environment)) {
            rebound.until(() -> image.isHealthy(environment));
            var rep = slack.as(Person.ANA);
            for (var i = 0; i < 200; i++) {
                assertThat(rep.types(rep.dm(), "/reject no budget until July, and i sounded scripted " + i)
                                .ok())
                        .isTrue();
            }
            assertThat(rep.lastSeen(rep.dm()).byBot()).isTrue();
            assertThat(rebound.residentMegabytes()).isLessThan(MOST_MEGABYTES);
            assertThat(image.at("/data/rebound.mv.db")).exists();
            assertThat(image.at("/data/rebound.key")).exists();
            assertThat(rebound.stop()).isEqualTo(143);
        }
        assertThat(image.isHealthy(environment)).isFalse();
    }

    @Test
    void it_is_not_healthy_while_slack_does_not_answer() {
        var environment = environment();
        environment.put("SLACK_API_URL", "http://127.0.0.1:" + Started.freePort() + "/api/");
        try (var rebound = image.run(environment)) {
            rebound.until(() -> rebound.out().contains("Listening on"));
            assertThat(image.isHealthy(environment)).isFalse();
        }
    }

    @Test
    void it_says_so_when_there_is_nowhere_to_write() throws IOException {
        Files.delete(image.at("/data"));
        try (var rebound = image.run(environment())) {
            assertThat(rebound.status()).isEqualTo(1);
            assertThat(rebound.err()).startsWith("Rebound cannot write to ").contains("Mount a volume there");
        }
    }

    @Test
    void words_after_the_image_s_name_go_to_the_jar() {
        try (var rebound = image.run(Map.of("LANG", "C"), "manifest", "--url", "https://a.example")) {
            assertThat(rebound.status()).isZero();
            assertThat(rebound.out()).contains("request_url: https://a.example/slack/events");
        }
    }

    private Map<String, String> environment() {
        var port = Started.freePort();
        slack.pointAt(URI.create("http://127.0.0.1:" + port));
        return new HashMap<>(Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "SLACK_API_URL", slack.apiUrl(),
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret()));
    }
}

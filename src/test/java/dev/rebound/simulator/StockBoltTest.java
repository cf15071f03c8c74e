package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Slack's own JavaScript framework, as it comes from npm, against the simulator. Runs when {@code npm install @slack/bolt} was
 * done in {@code target/bolt}, or in the folder that {@code -Dbolt.dir} names.
 */
class StockBoltTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path BOLT =
            Path.of(System.getProperty("bolt.dir", "target/bolt")).toAbsolutePath();

    private final Simulator slack = Simulator.start(Options.defaults());
    private final Acting ana = slack.as(Person.ANA);
    private Optional<Process> bolt = Optional.empty();

    @AfterEach
    void stop() throws InterruptedException {
        if (bolt.isPresent()) {
            bolt.get().destroy();
            bolt.get().waitFor();
        }
        slack.close();
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"http", "socket"})
    void a_stock_bolt_app_works_with_the_simulator(String road) throws IOException {
        assumeTrue(
                Files.isDirectory(BOLT.resolve("node_modules/@slack/bolt")),
                "no @slack/bolt in " + BOLT + ": run npm install --prefix " + BOLT + " @slack/bolt to try it");
        start(road.equals("socket"));

        ana.types("C0SALES01", "/reject they said no");
        assertThat(ana.lastSeen("C0SALES01").text()).isEqualTo("You said: they said no");

        ana.presses(ana.lastSeen("C0SALES01"), "Open");
        slack.await(SOON, ana::modal);
        slack.await(SOON, () -> seen("C0SALES01", "opened"));

        assertThat(ana.submits(Map.of("what", "no")).errors()).containsOnlyKeys("what");
        assertThat(ana.submits(Map.of("what", "no budget")).ok()).isTrue();
        assertThat(ana.modal()).isEmpty();
        slack.await(SOON, () -> seen(ana.dm(), "Logged: no budget"));

        ana.typesToBot("hello");
        slack.await(SOON, () -> seen(ana.dm(), "Heard: hello"));
        ana.opensHome();
        slack.await(SOON, ana::home);
        assertThat(ana.uses("log_rejection").ok()).isTrue();
        slack.await(SOON, ana::modal);

        assertThat(slack.deliveries())
                .allMatch(d -> d.answer().isOk())
                .allMatch(d -> d.road().equals(road));
    }

    private Optional<Message> seen(String conversation, String text) {
        return ana.sees(conversation).stream()
                .filter(m -> m.text().equals(text))
                .findFirst();
    }

    private void start(boolean socketMode) throws IOException {
        ProcessBuilder node = new ProcessBuilder("node", "src/test/resources/simulator/stock-bolt-app.cjs");
        node.redirectErrorStream(true)
                .environment()
                .putAll(Map.of(
                        "BOLT_DIR", BOLT.toString(),
                        "SLACK_API_URL", slack.apiUrl(),
                        "SLACK_SIGNING_SECRET", slack.signingSecret(),
                        "SLACK_BOT_TOKEN", slack.botToken()));
        if (socketMode) {
            node.environment().put("SLACK_APP_TOKEN", slack.appToken());
        }
        Process started = node.start();
        bolt = Optional.of(started);
        slack.pointAt(URI.create("http://localhost:" + port(started.inputReader())));
    }

    private static int port(BufferedReader output) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith("ready ")) {
            System.out.println("bolt: " + line);
            line = output.readLine();
        }
        assertThat(line).as("the app's last line").isNotNull();
        return Integer.parseInt(line.substring("ready ".length()));
    }
}

package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.rebound.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar as it leaves the house. */
class JarIT {
    private static final Map<String, String> PLAIN_LOCALE = Map.of("LANG", "C", "LC_ALL", "C");

    @TempDir
    private Path data;

    @Test
    void the_simulator_is_not_in_it() throws IOException {
        assertThat(entries().filter(name -> name.contains("dev/rebound/slack/")))
                .isNotEmpty();
        assertThat(entries().filter(name -> name.contains("dev/rebound/simulator/") || name.startsWith("simulator/")))
                .isEmpty();
    }

    @Test
    void without_tokens_it_stops_with_a_sentence_that_names_them() {
        try (var rebound = Started.jar(Map.of("REBOUND_DATA", data.toString()), "")) {
            assertThat(rebound.status()).isEqualTo(1);
            assertThat(rebound.out() + rebound.err())
                    .contains("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN")
                    .doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REBOUND_COMMANDS_REJECT, nein",
        "REBOUND_COMMANDS_REJECT, ''",
        "REBOUND_COMMANDS_REBOUND, /reject",
        "REBOUND_KEY, abc",
        "REBOUND_DATA, /dev/null/data",
        "SLACK_API_URL, foo",
        "QUARKUS_DATASOURCE_JDBC_URL, jdbc:h2:file:/tmp/never-made;AUTO_SERVER=TRUE"
    })
    void a_wrong_setting_ends_in_one_sentence_that_names_it(String key, String value) {
        var environment = new HashMap<>(
                Map.of("REBOUND_DATA", data.toString(), "SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s"));
        environment.put(key, value);
        try (var rebound = Started.jar(environment, "")) {
            assertThat(rebound.status()).isEqualTo(1);
            assertThat(rebound.out()).isEmpty();
            assertThat(rebound.err().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains(key));
        }
    }

    @Test
    void the_manifest_is_refused_for_a_name_that_is_none() {
        try (var rebound = Started.jar(Map.of("REBOUND_COMMANDS_REJECT", ""), "", "manifest")) {
            assertThat(rebound.status()).isEqualTo(2);
            assertThat(rebound.err().lines()).hasSize(1);
        }
    }

    @Test
    void a_second_process_on_the_same_file_says_so_and_stops() {
        try (var slack = Simulator.start(Started.patient());
                var first = Started.jar(service(slack), "")) {
            first.until(() -> first.out().contains("Listening on"));
            try (var second = Started.jar(service(slack), "")) {
                assertThat(second.status()).isEqualTo(1);
                assertThat(second.out() + second.err())
                        .contains(data.toString())
                        .contains("another process")
                        .doesNotContain("\tat ");
            }
            assertThat(data.resolve("rebound.trace.db")).doesNotExist();
        }
    }

    @Test
    void classify_reads_and_writes_utf_8_in_a_plain_locale_and_nothing_but_results() {
        var asked =
                "{\"id\":\"ä1\",\"text\":\"They froze the budget until July — “très” 🙂\",\"now\":\"2026-03-11\"}\n";
        try (var rebound = Started.jar(PLAIN_LOCALE, asked + "not a report\n" + asked, "classify")) {
            assertThat(rebound.status()).isEqualTo(2);
            assertThat(rebound.err()).contains("line 2").doesNotContain("not a report\n");
            assertThat(rebound.out().lines()).hasSize(2).allSatisfy(line -> {
                var answer = JsonParser.parseString(line).getAsJsonObject();
                assertThat(answer.get("id").getAsString()).isEqualTo("ä1");
                assertThat(answer.get("bucket").getAsString()).isEqualTo("TIMING");
                assertThat(line).contains("— “très” 🙂");
            });
        }
    }

    @Test
    void classify_opens_neither_a_port_nor_a_database() throws IOException {
        var environment = Map.of("REBOUND_DATA", data.toString(), "QUARKUS_HTTP_PORT", "1");
        try (var rebound = Started.jar(environment, "", "classify")) {
            assertThat(rebound.status()).isZero();
            assertThat(rebound.out()).isEmpty();
            assertThat(rebound.err()).isEmpty();
        }
        try (var left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_manifest_has_the_commands_as_they_are_called_here() {
        try (var rebound = Started.jar(Map.of("REBOUND_COMMANDS_REJECT", "/nein"), "", "manifest", "--socket")) {
            assertThat(rebound.status()).isZero();
            assertThat(rebound.err()).isEmpty();
            assertThat(rebound.out()).contains("command: /nein\n").doesNotContain("command: /reject");
        }
    }

    @Test
    void evaluate_compares_with_labelled_lines() throws IOException {
        var labelled = Files.writeString(
                data.resolve("labelled.jsonl"),
                "{\"id\":\"x1\",\"text\":\"They have no budget this year.\",\"bucket\":[\"TIMING\"],\"objection\":[\"NO_BUDGET\"],"
                        + "\"severity\":[\"CIVIL\"],\"kind\":[\"REJECTION\"]}\n");
        try (var rebound = Started.jar(PLAIN_LOCALE, "", "evaluate", labelled.toString())) {
            assertThat(rebound.status()).isZero();
            assertThat(rebound.err()).isEmpty();
            assertThat(rebound.out()).contains("bucket", "objection", "severity");
        }
    }

    @Test
    void an_unknown_word_is_refused() {
        try (var rebound = Started.jar(Map.of(), "", "frobnicate")) {
            assertThat(rebound.status()).isEqualTo(2);
            assertThat(rebound.out()).isEmpty();
            assertThat(rebound.err().lines()).hasSize(1);
        }
    }

    private Map<String, String> service(Simulator slack) {
        return Map.of(
                "REBOUND_DATA", data.toString(),
                "QUARKUS_HTTP_PORT", Integer.toString(Started.freePort()),
                "SLACK_API_URL", slack.apiUrl(),
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret());
    }

    /** The names of all that is packed, in every jar. */
    private static Stream<String> entries() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("rebound.jar")).getParent())) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList().stream()
                    .flatMap(file -> names(file).stream());
        }
    }

    private static List<String> names(Path jar) {
        try (var open = new JarFile(jar.toFile())) {
            return open.stream().map(entry -> entry.getName()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

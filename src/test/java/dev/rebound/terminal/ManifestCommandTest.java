package dev.rebound.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestCommandTest {
    private final ManifestCommand asShipped = new ManifestCommand(new CommandNames("/reject", "/win", "/rebound"));

    @Test
    void the_file_at_the_top_is_what_is_printed() throws IOException {
        assertThat(Files.readString(Path.of("manifest.yml"))).isEqualTo(printed(asShipped));
    }

    @Test
    void the_file_for_socket_mode_is_what_is_printed() throws IOException {
        assertThat(Files.readString(Path.of("deploy/manifest-socket.yml"))).isEqualTo(printed(asShipped, "--socket"));
    }

    @Test
    void the_address_stands_wherever_slack_sends_something() {
        var host = "https://rebound.example.com";
        assertThat(printed(asShipped, "--url", host))
                .isEqualTo(printed(asShipped).replace("https://YOUR-HOST", host))
                .contains(host + "/slack/events");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/, https://a.example/slack/events",
        "https://a.example:8443, https://a.example:8443/slack/events",
        "https://a.example/slackside//, https://a.example/slackside/slack/events"
    })
    void the_address_may_have_a_port_a_path_and_a_last_slash(String url, String requestUrl) {
        assertThat(printed(asShipped, "--url", url)).contains("request_url: " + requestUrl + "\n");
    }

    @Test
    void socket_mode_names_no_address() {
        assertThat(printed(asShipped, "--socket"))
                .doesNotContain("slack/events", "${", "#http", "#socket")
                .contains("socket_mode_enabled: true");
    }

    @Test
    void renamed_commands_are_in_it() {
        var renamed = printed(new ManifestCommand(new CommandNames("/no", "/win", "/coach")), "--socket");
        assertThat(renamed).contains("command: /no\n", "command: /coach\n").doesNotContain("command: /re");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example",
                "a.example",
                "https://",
                "https://a.example?x=1",
                "https://a.example#x",
                "https://a b.example",
                "https://a.example\n  x: y"
            })
    void an_address_that_slack_could_not_use_is_refused(String url) {
        var io = new Recorded("");
        assertThat(asShipped.run(List.of("--url", url), io.streams())).isEqualTo(2);
        assertThat(io.out()).isEmpty();
        assertThat(io.err()).contains("--url needs an address");
    }

    @ParameterizedTest
    @CsvSource({
        "reject,/rebound",
        "/Reject,/rebound",
        "/re ject,/rebound",
        "/reject,/reject",
        "/reject,'/x: y'",
        "/,/rebound"
    })
    void a_name_that_slack_would_not_take_is_refused(String reject, String rebound) {
        var io = new Recorded("");
        assertThat(new ManifestCommand(new CommandNames(reject, "/win", rebound)).run(List.of(), io.streams()))
                .isEqualTo(2);
        assertThat(io.out()).isEmpty();
        assertThat(io.err()).contains("REBOUND_COMMANDS_RE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--url", "--sockets", "--socket --url https://a.example"})
    void other_arguments_are_refused_with_the_ones_there_are(String arguments) {
        var io = new Recorded("");
        assertThat(asShipped.run(List.of(arguments.split(" ")), io.streams())).isEqualTo(2);
        assertThat(io.err()).contains("manifest takes --url");
    }

    private static String printed(ManifestCommand command, String... arguments) {
        var io = new Recorded("");
        assertThat(command.run(List.of(arguments), io.streams())).isZero();
        assertThat(io.err()).isEmpty();
        return io.out();
    }
}

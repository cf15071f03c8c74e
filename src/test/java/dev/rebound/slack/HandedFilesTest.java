package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.rebound.simulator.Options;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.HandedFiles.Brought;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come from Slack's own place alone, and a token goes nowhere else. */
class HandedFilesTest {
    private static final byte[] CALLS = "id,when\n".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 100;

    private final Simulator slack = Simulator.start(Options.defaults());
    private final List<String> tokens = new ArrayList<>();
    private final HttpServer other = other();

    @AfterEach
    void stop() {
        slack.close();
        other.stop(0);
    }

    @Test
    void a_file_comes_whole_to_the_workspace_s_own_token() {
        var brought = bring(slack.apiUrl(), slack.botToken(), picked());
        assertThat(brought)
                .isInstanceOfSatisfying(
                        Brought.Whole.class, whole -> assertThat(whole.bytes()).isEqualTo(CALLS));
    }

    @Test
    void the_page_to_sign_in_is_no_file() {
        assertThat(bring(slack.apiUrl(), "xoxb-another", picked())).isInstanceOf(Brought.Refused.class);
    }

    @Test
    void a_deleted_file_is_gone() {
        var ana = slack.as(Person.ANA);
        var id = ana.picks("calls.csv", CALLS);
        ana.deletes(id);
        assertThat(bring(slack.apiUrl(), slack.botToken(), slack.pageUrl() + "/files-pri/" + id + "/calls.csv"))
                .isInstanceOf(Brought.Gone.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.slack.com/files-pri/T0-F0/calls.csv",
                "https://files.slack.com.evil.example/calls.csv",
                "https://evil.example/files.slack.com/calls.csv",
                "https://files.slack.com:8443/calls.csv",
                "https://files.slack.com@evil.example/calls.csv",
                "file:///etc/passwd",
                "",
            })
    void another_place_than_slack_s_is_not_asked(String address) {
        assertThat(bring("https://slack.com/api/", "xoxb-ours", address)).isInstanceOf(Brought.Refused.class);
    }

    @Test
    void where_the_web_api_is_slack_s_own_no_other_place_is_asked() {
        assertThat(bring("https://slack.com/api/", "xoxb-ours", at("/200"))).isInstanceOf(Brought.Refused.class);
        assertThat(bring(slack.apiUrl(), "xoxb-ours", at("/200"))).isInstanceOf(Brought.Refused.class);
        assertThat(tokens).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, Gone", "410, Gone", "401, Refused", "403, Refused", "302, Refused", "429, Late", "503, Late"})
    void what_slack_answers_is_told_apart(int status, String outcome) {
        assertThat(bring(at("/api/"), "xoxb-ours", at("/" + status)))
                .extracting(brought -> brought.getClass().getSimpleName())
                .isEqualTo(outcome);
        assertThat(tokens).containsExactly("Bearer xoxb-ours");
    }

    @Test
    void more_than_was_wanted_is_not_read() {
        assertThat(bring(at("/api/"), "xoxb-ours", at("/200?bytes=100"))).isInstanceOf(Brought.Whole.class);
        assertThat(bring(at("/api/"), "xoxb-ours", at("/200?bytes=101"))).isInstanceOf(Brought.TooLarge.class);
    }

    @Test
    void a_silent_place_may_answer_later() {
        var address = at("/200");
        other.stop(0);
        assertThat(bring(at("/api/"), "xoxb-ours", address)).isInstanceOf(Brought.Late.class);
    }

    private String picked() {
        return slack.pageUrl() + "/files-pri/" + slack.as(Person.ANA).picks("calls.csv", CALLS) + "/calls.csv";
    }

    private static Brought bring(String api, String token, String address) {
        return new HandedFiles(new OkHttpClient(), api, workspace -> token).bring(UUID.randomUUID(), address, MOST);
    }

    private String at(String path) {
        return "http://localhost:" + other.getAddress().getPort() + path;
    }

    private HttpServer other() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    var uri = exchange.getRequestURI();
                    var wanted = uri.getQuery() == null
                            ? 1
                            : Integer.parseInt(uri.getQuery().split("=")[1]);
                    exchange.getResponseHeaders().add("Location", "/200");
                    exchange.sendResponseHeaders(Integer.parseInt(uri.getPath().substring(1)), wanted);
                    exchange.getResponseBody().write(new byte[wanted]);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

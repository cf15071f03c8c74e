package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Options;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final Files.Text DATES =
            new Files.Text("dates.ics", "Here is your calendar file.", "BEGIN:VCALENDAR\r\nSUMMARY:Müller\r\n");

    private final Simulator slack = Simulator.start(Options.defaults());
    private final Files files = files();

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void a_file_stands_in_the_direct_message_and_opens_for_its_reader_alone() throws Exception {
        send();
        var seen = slack.as(Person.ANA).sees("D0ANA0001");
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).text()).isEqualTo(DATES.said());
        var file = file(seen.get(1));
        assertThat(file.getString("title")).isEqualTo("dates.ics");
        assertThat(get(file.getString("url_private") + "?as=" + Person.ANA.id()).body())
                .isEqualTo(DATES.content());
        assertThat(get(file.getString("url_private") + "?as=" + Person.BEN.id()).statusCode())
                .isEqualTo(404);
        assertThat(slack.as(Person.BEN).sees("D0BEN0002")).isEmpty();
    }

    @Test
    void what_slack_does_not_take_is_said() throws Exception {
        slack.fail("files.getUploadURLExternal").refuses(1, "internal_error");
        send();
        assertThat(slack.as(Person.ANA).sees("D0ANA0001"))
                .extracting(Message::text)
                .containsExactly("Slack did not take dates.ics now. Please ask for it again in a minute.");
    }

    @Test
    void what_can_not_be_shared_is_said() throws Exception {
        slack.fail("files.completeUploadExternal").refuses(1, "internal_error");
        send();
        assertThat(slack.as(Person.ANA).lastSeen("D0ANA0001").text())
                .isEqualTo("Slack did not take dates.ics now. Please ask for it again in a minute.");
    }

    private void send() throws Exception {
        InWorkspace.withoutRows(UUID.randomUUID(), () -> {
            files.send(Person.ANA.id(), DATES);
            return true;
        });
    }

    private Files files() {
        var http = new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
        var settings = new SlackConfig();
        settings.setMethodsEndpointUrlPrefix(slack.apiUrl());
        settings.setStatsEnabled(false);
        var client = new SlackHttpClient(http);
        client.setConfig(settings);
        return new Files(
                http,
                Slack.getInstance(settings, client),
                new SlackWire(http, slack.apiUrl()),
                workspace -> slack.botToken());
    }

    private static JsonObject file(Message message) {
        return message.body().getJsonArray("files").getJsonObject(0);
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}

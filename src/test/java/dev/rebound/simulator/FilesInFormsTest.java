package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms that take a file, as Slack's do. */
class FilesInFormsTest {
    private static final byte[] BYTES = "a,b\n".getBytes(StandardCharsets.UTF_8);

    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);
    private final Acting ana = slack.as(Person.ANA);

    @BeforeEach
    void open() {
        ana.types(ana.dm(), "/reject");
        var trigger = app.last().form().get("trigger_id");
        assertThat(app.calls(
                                "views.open",
                                new JsonObject().put("trigger_id", trigger).put("view", modal()))
                        .error())
                .isEmpty();
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @Test
    void a_submission_tells_of_the_file_what_slack_tells() throws IOException, InterruptedException {
        var id = ana.picks("My Calls.CSV", BYTES);
        assertThat(ana.submits(Map.of("file", id)).ok()).isTrue();
        var file = file();
        assertThat(file.getString("id")).isEqualTo(id);
        assertThat(file.getString("name")).isEqualTo("My Calls.CSV");
        assertThat(file.getString("mimetype")).isEqualTo("text/csv");
        assertThat(file.getString("user")).isEqualTo(Person.ANA.id());
        assertThat(file.getInteger("size")).isEqualTo(BYTES.length);

        var address = file.getString("url_private");
        assertThat(get(address, slack.botToken()).body()).isEqualTo("a,b\n");
        assertThat(get(address, "xoxb-other").statusCode()).isEqualTo(200);
        assertThat(get(address, "xoxb-other").body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void the_page_hands_a_file_over_and_no_one_else_may_send_it_off() throws IOException, InterruptedException {
        var id = new JsonObject(post("/sim/file?as=" + Person.ANA.id() + "&name=calls.csv"))
                .getJsonObject("file")
                .getString("id");
        var bens = slack.as(Person.BEN).picks("calls.csv", BYTES);
        assertThat(ana.submits(Map.of("file", bens)).errors()).containsOnlyKeys("file");
        assertThat(ana.submits(Map.of("file", id)).ok()).isTrue();
        assertThat(file().getString("id")).isEqualTo(id);
    }

    @Test
    void no_file_the_wrong_kind_and_too_many_are_held_back() {
        var one = ana.picks("calls.csv", BYTES);
        assertThat(ana.submits(Map.of()).errors()).containsOnlyKeys("file");
        assertThat(ana.submits(Map.of("file", ana.picks("calls.pdf", BYTES))).errors())
                .containsOnlyKeys("file");
        assertThat(ana.submits(Map.of("file", List.of(one, ana.picks("more.csv", BYTES))))
                        .errors())
                .containsOnlyKeys("file");
        assertThat(ana.submits(Map.of("file", one)).ok()).isTrue();
    }

    private JsonObject file() {
        return app.last()
                .json()
                .getJsonObject("view")
                .getJsonObject("state")
                .getJsonObject("values")
                .getJsonObject("file")
                .getJsonObject("pick")
                .getJsonArray("files")
                .getJsonObject(0);
    }

    private static JsonObject modal() {
        var element = new JsonObject()
                .put("type", "file_input")
                .put("action_id", "pick")
                .put("filetypes", new JsonArray().add("csv"))
                .put("max_files", 1);
        var input = new JsonObject()
                .put("type", "input")
                .put("block_id", "file")
                .put("label", text("Calls"))
                .put("element", element);
        return new JsonObject()
                .put("type", "modal")
                .put("title", text("Calls"))
                .put("submit", text("Send"))
                .put("blocks", new JsonArray().add(input));
    }

    private static JsonObject text(String text) {
        return new JsonObject().put("type", "plain_text").put("text", text);
    }

    private String post(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(slack.pageUrl() + path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(BYTES))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> get(String address, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @Test
    void a_visitor_can_be_anybody_but_the_bot() {
        JsonArray people = new JsonArray(get("/sim/people").body());
        assertThat(Blocks.objects(people))
                .extracting(p -> p.getString("name"))
                .contains("Ana Weber", "Mara Lind")
                .doesNotContain("Rebound");
    }

    @Test
    void the_state_is_what_one_person_may_see() {
        act(
                "U0ANA0001",
                new JsonObject()
                        .put("do", "say")
                        .put("conversation", "C0RANDOM2")
                        .put("text", "hi"));

        JsonObject ana = new JsonObject(get("/sim/state?as=U0ANA0001").body());
        JsonObject gus = new JsonObject(get("/sim/state?as=U0GUEST05").body());
        assertThat(ana.getJsonObject("messages").getJsonArray("C0RANDOM2")).hasSize(1);
        assertThat(gus.getJsonObject("messages").containsKey("C0RANDOM2")).isFalse();
        assertThat(Blocks.objects(ana.getJsonArray("conversations")))
                .extracting(c -> c.getString("kind"))
                .containsExactlyInAnyOrder("channel", "channel", "channel", "app");
        assertThat(ana.getString("me")).isEqualTo("U0ANA0001");
        assertThat(ana.getJsonObject("app").getJsonArray("commands").size()).isPositive();
        assertThat(ana.getValue("home")).isNull();
        assertThat(ana.getValue("modal")).isNull();
    }

    @Test
    void a_command_by_the_page_is_one_by_the_test() {
        app.answers(r -> AppUnderTest.Reply.of(new JsonObject().put("text", "logged")));
        JsonObject reply = act(
                "U0ANA0001",
                new JsonObject()
                        .put("do", "say")
                        .put("conversation", "C0SALES01")
                        .put("text", "/reject no"));
        assertThat(reply.getBoolean("ok")).isTrue();
        JsonObject shown = new JsonObject(get("/sim/state?as=U0ANA0001").body())
                .getJsonObject("messages")
                .getJsonArray("C0SALES01")
                .getJsonObject(0);
        assertThat(shown.getString("text")).isEqualTo("logged");
        assertThat(shown.getBoolean("ephemeral")).isTrue();
        assertThat(shown.getBoolean("bot")).isTrue();
    }

    @Test
    void who_arrives_anew_finds_no_form_open() {
        openForm();

        act("U0ANA0001", new JsonObject().put("do", "arrive"));

        assertThat(slack.as(Person.ANA).modal()).isEmpty();
    }

    @Test
    void who_has_a_page_open_already_keeps_its_form_when_another_one_opens() {
        openForm();
        assertThat(slack.as(Person.ANA).modal()).isPresent();

        List<String> lines = new CopyOnWriteArrayList<>();
        var page = browser.sendAsync(request("/sim/events?as=U0ANA0001").build(), HttpResponse.BodyHandlers.ofLines());
        page.thenAccept(response -> response.body().forEach(lines::add));
        slack.await(SOON, () -> Optional.of(lines).filter(l -> l.contains(": open")));
        act("U0ANA0001", new JsonObject().put("do", "arrive"));
        assertThat(slack.as(Person.ANA).modal()).isPresent();

        act("U0BEN0002", new JsonObject().put("do", "arrive"));
        assertThat(slack.as(Person.ANA).modal()).isPresent();
    }

    private void openForm() {
        slack.as(Person.ANA).types("C0SALES01", "/reject");
        JsonObject title = new JsonObject().put("type", "plain_text").put("text", "A form");
        JsonObject view =
                new JsonObject().put("type", "modal").put("title", title).put("blocks", new JsonArray());
        app.calls(
                "views.open",
                new JsonObject()
                        .put("trigger_id", app.last().form().get("trigger_id"))
                        .put("view", view));
    }

    @Test
    void an_open_page_is_told_of_changes_and_of_failures() {
        List<String> lines = new CopyOnWriteArrayList<>();
        browser.sendAsync(request("/sim/events?as=U0ANA0001").build(), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(lines::add));
        slack.await(SOON, () -> Optional.of(lines).filter(l -> l.contains(": open")));

        app.answers(r -> new AppUnderTest.Reply(500, ""));
        slack.as(Person.BEN).types("C0SALES01", "hi");
        slack.as(Person.ANA).types("C0SALES01", "/reject no");

        slack.await(SOON, () -> Optional.of(lines).filter(l -> l.contains("event: toast")));
        assertThat(lines).contains("event: changed");
        assertThat(lines.stream().collect(Collectors.joining()))
                .contains("/reject failed with the error «dispatch_failed»");
    }

    @Test
    void switches_can_be_turned_over_http_and_the_log_read() {
        post(
                "/sim/control",
                new JsonObject().put("do", "fail").put("method", "auth.test").put("mode", "server_error"));
        assertThat(app.calls("auth.test", new JsonObject()).status()).isEqualTo(500);
        JsonObject entry = new JsonArray(get("/sim/log").body()).getJsonObject(0);
        assertThat(entry.getString("method")).isEqualTo("auth.test");
        assertThat(entry.getInteger("status")).isEqualTo(500);

        double before = now();
        post("/sim/control", new JsonObject().put("do", "advance").put("seconds", 3_600));
        assertThat(now() - before).isEqualTo(3_600);
        assertThat(post("/sim/control", new JsonObject().put("do", "sing")).getString("error"))
                .isEqualTo("invalid_arguments");
    }

    @Test
    void the_page_needs_no_build() {
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/").headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/words.properties",
                "/../application.properties",
                "/..%2fapplication.properties",
                "/dev/rebound/Main.class",
                "/none.html",
                "/sim/state?as=U0NOBODY"
            })
    void nothing_else_is_served(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private double now() {
        return new JsonObject(get("/sim/state?as=U0ANA0001").body()).getDouble("now");
    }

    private JsonObject act(String as, JsonObject act) {
        return post("/sim/act?as=" + as, act);
    }

    private JsonObject post(String path, JsonObject body) {
        return new JsonObject(send(request(path).POST(HttpRequest.BodyPublishers.ofString(body.encode())))
                .body());
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(slack.pageUrl() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

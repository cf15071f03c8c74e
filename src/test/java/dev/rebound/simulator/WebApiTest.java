package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.AppUnderTest.Called;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebApiTest {
    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @ParameterizedTest(name = "{0} with token {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
        auth.test, '', not_authed
        auth.test, xoxb-wrong, invalid_auth
        auth.test, xapp-simulator, -
        users.list, xapp-simulator, not_allowed_token_type
        auth.test, xoxb-simulator, -
        apps.connections.open, xoxb-simulator, not_allowed_token_type
        apps.connections.open, xapp-simulator, -
        api.test, '', -
        chat.shout, xoxb-simulator, unknown_method
        """)
    void each_method_wants_its_token(String method, String token, String error) {
        Called called = app.post(slack.apiUrl() + method, new JsonObject(), token);
        assertThat(called.status()).isEqualTo(200);
        assertThat(called.body().getString("error")).isEqualTo(error);
        assertThat(called.body().getBoolean("ok")).isEqualTo(error == null);
    }

    @ParameterizedTest(name = "{0} is guest {1}, stranger {2}, admin {3}, bot {4}")
    @CsvSource({
        "U0ANA0001, false, , false, false, Europe/Vienna",
        "U0MARA004, false, , true, false, Europe/London",
        "U0GUEST05, true, , false, false, Europe/Paris",
        "U0STELLA6, false, true, false, false, Africa/Lagos",
        "U0REBOUND, false, , false, true, UTC"
    })
    void users_are_told_as_what_they_are(
            String id, boolean guest, Boolean stranger, boolean admin, boolean bot, String zone) {
        JsonObject user =
                app.calls("users.info", new JsonObject().put("user", id)).body().getJsonObject("user");
        assertThat(user.getBoolean("is_restricted")).isEqualTo(guest);
        assertThat(user.getBoolean("is_stranger")).isEqualTo(stranger);
        assertThat(user.getBoolean("is_admin")).isEqualTo(admin);
        assertThat(user.getBoolean("is_bot")).isEqualTo(bot);
        assertThat(user.getString("tz")).isEqualTo(zone);
        assertThat(user.getBoolean("deleted")).isFalse();
    }

    @Test
    void people_travel_and_leave() {
        slack.put(Person.ANA.in("America/Denver"));
        slack.put(Person.BEN.as(Person.Role.GONE));

        JsonObject ana = app.calls("users.info", new JsonObject().put("user", Person.ANA.id()))
                .body();
        JsonObject ben = app.calls("users.info", new JsonObject().put("user", Person.BEN.id()))
                .body();
        assertThat(ana.getJsonObject("user").getString("tz")).isEqualTo("America/Denver");
        assertThat(ben.getJsonObject("user").getBoolean("deleted")).isTrue();
    }

    @Test
    void a_list_comes_in_pages() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = app.calls(
                            "users.list", new JsonObject().put("limit", 3).put("cursor", cursor))
                    .body();
            JsonArray members = page.getJsonArray("members");
            assertThat(members.size()).isBetween(1, 3);
            Blocks.objects(members).forEach(m -> ids.add(m.getString("id")));
            cursor = page.getJsonObject("response_metadata").getString("next_cursor");
        } while (!cursor.isEmpty());
        assertThat(ids).doesNotHaveDuplicates().hasSize(Person.CAST.size());
        assertThat(app.calls("users.list", new JsonObject().put("cursor", "abc"))
                        .error())
                .isEqualTo("invalid_cursor");
    }

    @Test
    void a_posted_message_can_be_updated_and_deleted_and_comes_back_with_ids() {
        JsonObject divider = new JsonObject().put("type", "divider");
        Called posted = app.calls("chat.postMessage", message("C0SALES01").put("blocks", new JsonArray().add(divider)));
        String ts = posted.body().getString("ts");
        JsonObject body = posted.body().getJsonObject("message");
        assertThat(body.getJsonArray("blocks").getJsonObject(0).getString("block_id"))
                .isNotBlank();
        assertThat(body.getString("bot_id")).isEqualTo("B0REBOUND");

        app.calls("chat.update", message("C0SALES01").put("ts", ts).put("text", "changed"));
        assertThat(slack.as(Person.BEN).lastSeen("C0SALES01").text()).isEqualTo("changed");
        assertThat(slack.as(Person.BEN).lastSeen("C0SALES01").blocks()).isEmpty();

        app.calls("chat.delete", new JsonObject().put("channel", "C0SALES01").put("ts", ts));
        assertThat(slack.as(Person.BEN).sees("C0SALES01")).isEmpty();
        assertThat(app.calls(
                                "chat.delete",
                                new JsonObject().put("channel", "C0SALES01").put("ts", ts))
                        .error())
                .isEqualTo("message_not_found");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"C0SALES01,", "#sales,", "U0ANA0001,", "C0RANDOM2,not_in_channel", "C0NOWHERE,channel_not_found"})
    void a_message_goes_where_the_bot_is(String channel, String error) {
        assertThat(app.calls("chat.postMessage", message(channel)).body().getString("error"))
                .isEqualTo(error);
    }

    @Test
    void an_ephemeral_message_is_for_one_who_is_there() {
        JsonObject whisper = message("C0SALES01").put("user", Person.ANA.id());
        assertThat(app.calls("chat.postEphemeral", whisper).body().getString("message_ts"))
                .isNotBlank();
        assertThat(slack.as(Person.ANA).sees("C0SALES01")).hasSize(1);
        assertThat(slack.as(Person.BEN).sees("C0SALES01")).isEmpty();
        assertThat(app.calls("chat.postEphemeral", whisper.put("user", "U0NOBODY"))
                        .error())
                .isEqualTo("user_not_in_channel");
    }

    @Test
    void a_persons_message_is_theirs() {
        slack.as(Person.ANA).types("C0SALES01", "mine");
        String ts = slack.as(Person.ANA).lastSeen("C0SALES01").ts();
        JsonObject named = message("C0SALES01").put("ts", ts);
        assertThat(app.calls("chat.update", named).error()).isEqualTo("cant_update_message");
        assertThat(app.calls("chat.delete", named).error()).isEqualTo("cant_delete_message");
    }

    @Test
    void a_form_is_read_like_json() {
        String form = "channel=C0SALES01&text=caf%C3%A9+%26+co&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D&token="
                + slack.botToken();
        Called called = app.send(HttpRequest.newBuilder(URI.create(slack.apiUrl() + "chat.postMessage"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(called.body().getJsonObject("message").getString("text")).isEqualTo("café & co");
        assertThat(called.body().getJsonObject("message").getJsonArray("blocks"))
                .hasSize(1);
        assertThat(slack.calls("chat.postMessage").get(0).arguments().containsKey("token"))
                .isFalse();
    }

    @Test
    void refused_blocks_are_explained_as_slack_does() {
        JsonObject section = new JsonObject().put("type", "section");
        Called called = app.calls("chat.postMessage", message("C0SALES01").put("blocks", new JsonArray().add(section)));
        String fault = "must define either `text` or `fields` [json-pointer:/blocks/0/type]";
        assertThat(called.error()).isEqualTo("invalid_blocks");
        assertThat(called.body().getJsonArray("errors").getList()).isEqualTo(List.of(fault));
        assertThat(called.body()
                        .getJsonObject("response_metadata")
                        .getJsonArray("messages")
                        .getList())
                .isEqualTo(List.of("[ERROR] " + fault));
    }

    @Test
    void a_scope_that_the_manifest_lacks_is_named() {
        Manifest narrow = Manifest.rebound().withScopes(Set.of("commands", "chat:write"));
        try (Simulator strict = Simulator.start(Options.defaults().withManifest(narrow));
                AppUnderTest other = new AppUnderTest(strict)) {
            Called refused = other.calls("users.info", new JsonObject().put("user", Person.ANA.id()));
            assertThat(refused.error()).isEqualTo("missing_scope");
            assertThat(refused.body().getString("needed")).isEqualTo("users:read");
            assertThat(other.calls("chat.postMessage", message("C0SALES01")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_group_dm_is_the_same_for_the_same_people_and_stands_in_their_list() {
        String both = Person.ANA.id() + "," + Person.BEN.id();
        JsonObject opened = app.calls("conversations.open", new JsonObject().put("users", both))
                .body();
        String id = opened.getJsonObject("channel").getString("id");
        String turned = Person.BEN.id() + "," + Person.ANA.id();
        assertThat(app.calls("conversations.open", new JsonObject().put("users", turned))
                        .body()
                        .getJsonObject("channel")
                        .getString("id"))
                .isEqualTo(id);
        assertThat(app.calls("chat.postMessage", message(id)).body().getBoolean("ok"))
                .isTrue();
        assertThat(slack.as(Person.BEN).lastSeen(id).text()).isEqualTo("hello");
        JsonObject info = app.calls("conversations.info", new JsonObject().put("channel", id))
                .body();
        assertThat(info.getJsonObject("channel").getBoolean("is_mpim")).isTrue();
        Called nobody = app.calls("conversations.open", new JsonObject().put("users", both + ",U0NOBODY"));
        assertThat(nobody.error()).isEqualTo("user_not_found");
    }

    @Test
    void a_group_dm_is_closed_once_and_a_channel_is_not() {
        String both = Person.ANA.id() + "," + Person.BEN.id();
        JsonObject opened = app.calls("conversations.open", new JsonObject().put("users", both))
                .body();
        JsonObject channel =
                new JsonObject().put("channel", opened.getJsonObject("channel").getString("id"));
        assertThat(app.calls("conversations.close", channel).body().containsKey("already_closed"))
                .isFalse();
        assertThat(app.calls("conversations.close", channel).body().getBoolean("already_closed"))
                .isTrue();
        assertThat(app.calls("conversations.close", new JsonObject().put("channel", "C0SALES01"))
                        .error())
                .isEqualTo("missing_scope");
    }

    private static JsonObject message(String channel) {
        return new JsonObject().put("channel", channel).put("text", "hello");
    }
}

package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);
    private final Acting ana = slack.as(Person.ANA);

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @Test
    void deliveries_take_the_socket_while_one_is_connected() {
        Socket socket = connect();
        socket.payload = envelope -> new JsonObject().put("text", "by socket");

        ana.types("C0SALES01", "/reject no");

        assertThat(ana.lastSeen("C0SALES01").text()).isEqualTo("by socket");
        assertThat(app.received()).isEmpty();
        JsonObject envelope = socket.of("slash_commands");
        assertThat(envelope.getBoolean("accepts_response_payload")).isTrue();
        assertThat(envelope.getJsonObject("payload").getString("command")).isEqualTo("/reject");
        assertThat(slack.deliveries().get(0).road()).isEqualTo("socket");
    }

    @Test
    void a_hello_comes_first_and_a_ticket_is_good_for_one_connection() {
        String url = url();
        Socket socket = new Socket();
        socket.open(url);
        JsonObject hello = slack.await(SOON, () -> socket.got.stream().findFirst());
        assertThat(hello.getString("type")).isEqualTo("hello");
        assertThat(hello.getInteger("num_connections")).isEqualTo(1);
        assertThatThrownBy(() -> new Socket().open(url)).isInstanceOf(CompletionException.class);
    }

    @Test
    void events_carry_their_retry_and_interactions_their_kind() {
        Socket socket = connect();
        ana.typesToBot("no");
        ana.uses("log_rejection");
        assertThat(socket.of("events_api").getInteger("retry_attempt")).isZero();
        assertThat(socket.of("events_api").getBoolean("accepts_response_payload"))
                .isFalse();
        assertThat(socket.of("interactive").getJsonObject("payload").getString("type"))
                .isEqualTo("shortcut");
    }

    @Test
    void several_connections_take_turns() {
        Socket one = connect();
        Socket two = connect();
        slack.await(SOON, () -> Optional.of(slack.sockets()).filter(n -> n == 2));
        for (int i = 0; i < 4; i++) {
            ana.types("C0SALES01", "/reject no");
        }
        assertThat(one.count("slash_commands")).isEqualTo(2);
        assertThat(two.count("slash_commands")).isEqualTo(2);
    }

    @Test
    void without_an_acknowledgement_the_person_is_told() {
        try (Simulator hasty = Simulator.start(Options.defaults().withPatience(Duration.ofMillis(200), List.of()));
                AppUnderTest other = new AppUnderTest(hasty)) {
            Socket silent = new Socket();
            silent.silent = true;
            silent.open(other.post(hasty.apiUrl() + "apps.connections.open", new JsonObject(), hasty.appToken())
                    .body()
                    .getString("url"));
            hasty.await(SOON, () -> Optional.of(hasty.sockets()).filter(n -> n == 1));
            assertThat(hasty.as(Person.ANA).types("C0SALES01", "/reject no").error())
                    .isEqualTo("operation_timeout");
        }
    }

    @Test
    void a_disconnect_is_announced_and_then_http_serves_again() {
        Socket socket = connect();
        slack.disconnectSockets();
        slack.await(
                SOON,
                () -> socket.got.stream()
                        .filter(m -> "disconnect".equals(m.getString("type")))
                        .findFirst());
        ana.types("C0SALES01", "/reject no");
        assertThat(app.received()).hasSize(1);
    }

    @Test
    void the_way_can_be_chosen() {
        Socket socket = connect();
        slack.route("http");
        ana.types("C0SALES01", "/reject no");
        assertThat(app.received()).hasSize(1);
        assertThat(socket.count("slash_commands")).isZero();
    }

    private String url() {
        return app.post(slack.apiUrl() + "apps.connections.open", new JsonObject(), slack.appToken())
                .body()
                .getString("url");
    }

    private Socket connect() {
        int before = slack.sockets();
        Socket socket = new Socket();
        socket.open(url());
        slack.await(SOON, () -> Optional.of(slack.sockets()).filter(n -> n == before + 1));
        return socket;
    }

    /** An app's end of a Socket Mode connection. */
    private static final class Socket implements WebSocket.Listener {
        private final List<JsonObject> got = new CopyOnWriteArrayList<>();
        private final StringBuilder part = new StringBuilder();
        private Function<JsonObject, @Nullable JsonObject> payload = envelope -> null;
        private boolean silent;

        void open(String url) {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(url), this)
                    .join();
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                JsonObject message = new JsonObject(part.toString());
                part.setLength(0);
                got.add(message);
                if (message.containsKey("envelope_id") && !silent) {
                    JsonObject ack = new JsonObject().put("envelope_id", message.getString("envelope_id"));
                    socket.sendText(ack.put("payload", payload.apply(message)).encode(), true);
                }
            }
            socket.request(1);
            return null;
        }

        JsonObject of(String type) {
            return got.stream()
                    .filter(m -> type.equals(m.getString("type")))
                    .findFirst()
                    .orElseThrow();
        }

        long count(String type) {
            return got.stream().filter(m -> type.equals(m.getString("type"))).count();
        }
    }
}

package dev.rebound.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.response.Response;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The other way in: requests over a socket that we open, so that no public address is needed. Same handlers, and every request is
 * acknowledged. Bolt's own class for this is not used: it logs answers, leaves failed requests without an acknowledgement and knows
 * no moment after one.
 */
public final class SocketMode {
    private static final Logger LOG = Logger.getLogger(SocketMode.class);
    private static final Set<String> REQUESTS = Set.of("slash_commands", "interactive", "events_api");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int SECONDS_TO_FINISH = 10;

    private final Slack slack;
    private final String appToken;
    private final Edge edge;
    private final ExecutorService workers;

    private final Thread connecting = new Thread(this::connect, "socket-mode");
    private volatile @Nullable SocketModeClient client;

    /**
     * Over this app-level token.
     *
     * @param concurrency how many requests are answered at once, at least 1
     */
    public SocketMode(Slack slack, String appToken, Edge edge, int concurrency) {
        this.slack = slack;
        this.appToken = appToken;
        this.edge = edge;
        workers = Executors.newFixedThreadPool(concurrency, work -> daemon(new Thread(work, "socket-mode-worker")));
    }

    /** Begins to connect, in a thread of its own; does nothing without an app-level token. */
    public void begin() {
        if (isWanted()) {
            daemon(connecting).start();
        }
    }

    /** Lets the requests under way be answered, 10 s at most, and closes the socket. */
    public void end() {
        connecting.interrupt();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("Requests over the socket were not finished in time");
            }
            close();
        } catch (InterruptedException | IOException stopped) {
            LOG.warnf("The socket did not close: %s", Trouble.of(stopped));
        }
    }

    /** What is in the way, in a sentence, or nothing. */
    public Optional<String> missing() {
        var connected = client;
        return !isWanted() || (connected != null && connected.verifyConnection())
                ? Optional.empty()
                : Optional.of(KitWords.of("socket.missing"));
    }

    private boolean isWanted() {
        return !appToken.isBlank();
    }

    private void connect() {
        for (var wait = Duration.ofSeconds(1); !tryToConnect(); wait = doubled(wait)) {
            try {
                Thread.sleep(wait.toMillis());
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private boolean tryToConnect() {
        try {
            var socket = slack.socketMode(appToken, SocketModeClient.Backend.JavaWebSocket);
            socket.addWebSocketErrorListener(error -> LOG.warnf("The socket failed: %s", Trouble.of(error)));
            socket.addWebSocketMessageListener(message -> accept(socket, message));
            socket.connect();
            client = socket;
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("Socket Mode has not connected yet: %s", Trouble.of(e));
            return false;
        }
    }

    private void accept(SocketModeClient socket, String message) {
        try {
            workers.execute(() -> answer(socket, message));
        } catch (RejectedExecutionException ending) {
            LOG.info("A request came over the socket while stopping; Slack will send it again or tell its person");
        }
    }

    private void answer(SocketModeClient socket, String message) {
        try {
            var envelope = JsonParser.parseString(message).getAsJsonObject();
            if (REQUESTS.contains(envelope.get("type").getAsString())) {
                answer(socket, envelope);
            }
        } catch (RuntimeException trouble) {
            LOG.errorf("A request over the socket got no answer: %s", Trouble.of(trouble));
        }
    }

    private void answer(SocketModeClient socket, JsonObject envelope) {
        var answered = edge.answer(envelope.get("payload").toString());
        try {
            socket.sendWebSocketMessage(ack(envelope, answered.response()).toString());
        } finally {
            answered.afterwards().run(Runnable::run);
        }
    }

    /** Always an acknowledgement: whatever status the handler's answer has over HTTP, here it would leave the person waiting. */
    private static JsonObject ack(JsonObject envelope, Response answer) {
        var ack = new JsonObject();
        ack.add("envelope_id", envelope.get("envelope_id"));
        if (takesPayload(envelope) && answer.getStatusCode() == 200 && !isEmpty(answer.getBody())) {
            ack.add("payload", payload(answer));
        }
        return ack;
    }

    private static boolean takesPayload(JsonObject envelope) {
        var takes = envelope.get("accepts_response_payload");
        return takes != null && takes.getAsBoolean();
    }

    private static boolean isEmpty(@Nullable String body) {
        return body == null || body.isEmpty();
    }

    private static JsonElement payload(Response answer) {
        if (answer.getContentType().startsWith("application/json")) {
            return JsonParser.parseString(answer.getBody());
        }
        var payload = new JsonObject();
        payload.addProperty("text", answer.getBody());
        return payload;
    }

    private void close() throws IOException {
        var connected = client;
        if (connected != null) {
            connected.close();
        }
    }

    private static Duration doubled(Duration wait) {
        var twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }
}

package dev.rebound.simulator;

import dev.rebound.simulator.Answer.Result;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Socket Mode: the connections that the app opened, taken in turn. */
final class SocketLink implements Road {
    private static final int PING_EVERY_MILLIS = 5_000;
    private static final int CONNECTION_LIFE_SECONDS = 18_060;

    private final Set<String> tickets = new HashSet<>();
    private final Deque<ServerWebSocket> connections = new ArrayDeque<>();
    private final Map<String, Promise<Answer>> waiting = new HashMap<>();
    private final Loop loop;
    private final Options options;

    SocketLink(Loop loop, Options options) {
        this.loop = loop;
        this.options = options;
    }

    /** Good for one connection. */
    String issueTicket() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return ticket;
    }

    void accept(ServerWebSocket socket) {
        String query = socket.query();
        String ticket = query == null ? "" : Arguments.read(null, "", query).text("ticket");
        if (!tickets.remove(ticket)) {
            socket.reject(403);
            return;
        }
        connections.add(socket);
        socket.textMessageHandler(this::received);
        long pings = loop.vertx().setPeriodic(PING_EVERY_MILLIS, t -> socket.writePing(Buffer.buffer("ping")));
        socket.closeHandler(gone -> {
            loop.vertx().cancelTimer(pings);
            connections.remove(socket);
        });
        socket.writeTextMessage(hello().encode());
    }

    private JsonObject hello() {
        return new JsonObject()
                .put("type", "hello")
                .put("num_connections", connections.size())
                .put("connection_info", new JsonObject().put("app_id", Workspace.APP))
                .put("debug_info", debug().put("approximate_connection_time", CONNECTION_LIFE_SECONDS));
    }

    private static JsonObject debug() {
        return new JsonObject().put("host", "applink-simulator").put("build_number", 1);
    }

    private void received(String text) {
        try {
            JsonObject ack = new JsonObject(text);
            Promise<Answer> promise = waiting.remove(ack.getString("envelope_id", ""));
            if (promise != null) {
                promise.tryComplete(Answer.acknowledged(body(ack.getValue("payload"))));
            }
        } catch (DecodeException noJson) {
            // Slack ignores what it can't read, too.
            return;
        }
    }

    private static String body(Object payload) {
        return payload instanceof JsonObject object ? object.encode() : payload instanceof String text ? text : "";
    }

    int connected() {
        return connections.size();
    }

    /**
     * Asks the app to come again, as Slack does a few times a day, and closes the connections.
     *
     * @param reason {@code refresh_requested}, {@code warning} or {@code link_disabled}
     */
    void disconnect(String reason) {
        JsonObject message =
                new JsonObject().put("type", "disconnect").put("reason", reason).put("debug_info", debug());
        for (ServerWebSocket socket : List.copyOf(connections)) {
            socket.writeTextMessage(message.encode());
            if (!reason.equals("warning")) {
                connections.remove(socket);
                socket.close();
            }
        }
    }

    @Override
    public String name() {
        return "socket";
    }

    @Override
    public boolean isOpen() {
        return !connections.isEmpty();
    }

    @Override
    public Future<Answer> carry(Parcel parcel) {
        ServerWebSocket socket = connections.poll();
        if (socket == null) {
            return Future.succeededFuture(Answer.none(Result.CONNECTION_FAILED));
        }
        connections.add(socket);
        String id = UUID.randomUUID().toString();
        Promise<Answer> promise = Promise.promise();
        waiting.put(id, promise);
        socket.writeTextMessage(envelope(id, parcel).encode());
        return promise.future()
                .timeout(options.ackWithin().toMillis(), TimeUnit.MILLISECONDS)
                .onComplete(done -> waiting.remove(id))
                .recover(failed -> Future.succeededFuture(
                        Answer.none(failed instanceof TimeoutException ? Result.TIMEOUT : Result.CONNECTION_FAILED)));
    }

    private static JsonObject envelope(String id, Parcel parcel) {
        JsonObject envelope = new JsonObject()
                .put("envelope_id", id)
                .put("type", parcel.kind().envelope())
                .put("payload", parcel.payload())
                .put("accepts_response_payload", parcel.acceptsAnswer());
        if (parcel.kind() == Parcel.Kind.EVENT) {
            envelope.put("retry_attempt", parcel.retry());
            envelope.put("retry_reason", parcel.reason() == null ? "" : parcel.reason());
        }
        return envelope;
    }
}

package dev.rebound.simulator;

import dev.rebound.simulator.Answer.Result;
import dev.rebound.simulator.Parcel.Kind;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings things to the app: commands and interactions once, events again until they are taken. */
final class Deliveries {
    /** Which way deliveries take. */
    enum Route {
        /** A socket when one is connected, else HTTP. */
        AUTO,
        HTTP,
        SOCKET
    }

    private final Loop loop;
    private final World world;
    private final Log log;
    private final List<Road> socketThenHttp;
    private Route route = Route.AUTO;
    private int acksToLose;

    Deliveries(Loop loop, World world, Log log, List<Road> socketThenHttp) {
        this.loop = loop;
        this.world = world;
        this.log = log;
        this.socketThenHttp = socketThenHttp;
    }

    void route(Route changed) {
        route = changed;
    }

    /** The next answers of the app get lost on their way: it has done the work and Slack does not know. */
    void loseAcks(int times) {
        acksToLose = times;
    }

    Future<Answer> command(JsonObject fields) {
        return once(Parcel.of(Kind.COMMAND, fields));
    }

    Future<Answer> interaction(JsonObject payload) {
        return once(Parcel.of(Kind.INTERACTION, payload));
    }

    /** Returns the first answer; tries again later by itself while the app does not take it. */
    Future<Answer> event(JsonObject callback) {
        return untilTaken(Parcel.of(Kind.EVENT, callback));
    }

    private Future<Answer> untilTaken(Parcel parcel) {
        return once(parcel).onSuccess(answer -> {
            List<Duration> waits = world.options().retryAfter();
            if (!answer.isOk() && !answer.noRetry() && parcel.retry() < waits.size()) {
                Parcel next = parcel.again(answer.result().retryReason());
                loop.after(waits.get(parcel.retry()), () -> untilTaken(next));
            }
        });
    }

    /** The same content so many times at once. */
    Future<List<Answer>> repeat(Delivery delivery, int times) {
        Kind kind = Stream.of(Kind.values())
                .filter(k -> k.envelope().equals(delivery.kind()))
                .findFirst()
                .orElseThrow();
        List<Future<Answer>> all = IntStream.range(0, times)
                .mapToObj(i -> once(Parcel.of(kind, delivery.payload())))
                .toList();
        return Future.all(all).map(done -> done.<Answer>list());
    }

    /** Whether the app's address gives the challenge back. */
    Future<Boolean> handshake() {
        String challenge = Ids.secret();
        JsonObject question = new JsonObject()
                .put("token", Workspace.VERIFICATION_TOKEN)
                .put("challenge", challenge)
                .put("type", Kind.HANDSHAKE.envelope());
        return once(Parcel.of(Kind.HANDSHAKE, question))
                .map(answer -> answer.isOk() && answer.body().contains(challenge));
    }

    private Future<Answer> once(Parcel parcel) {
        Road road = road(parcel);
        long sent = log.next();
        Instant at = world.clock().now();
        return road.carry(parcel)
                .map(this::maybeLost)
                .onSuccess(answer -> log.add(new Delivery(
                        sent,
                        log.next(),
                        at,
                        parcel.kind().envelope(),
                        road.name(),
                        parcel.retry(),
                        parcel.payload(),
                        answer)));
    }

    private Road road(Parcel parcel) {
        Road socket = socketThenHttp.get(0);
        Road http = socketThenHttp.get(1);
        if (parcel.kind() == Kind.HANDSHAKE) {
            return http;
        }
        return switch (route) {
            case HTTP -> http;
            case SOCKET -> socket;
            case AUTO -> socket.isOpen() ? socket : http;
        };
    }

    private Answer maybeLost(Answer answer) {
        if (acksToLose == 0) {
            return answer;
        }
        acksToLose--;
        return Answer.none(Result.TIMEOUT);
    }
}

package dev.rebound.testkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Response URLs of Slack's that can be looked into, and that refuse when a test wants it. */
public final class Mailbox {
    private static final Mailbox ONLY = new Mailbox();

    private final HttpServer server;
    private final Map<String, List<JsonObject>> received = new ConcurrentHashMap<>();
    private final Map<String, Queue<Refusal>> refusals = new ConcurrentHashMap<>();

    private record Refusal(int status, String retryAfter, String body) {}

    private Mailbox() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "mailbox");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::take);
        server.start();
    }

    /** A response URL nobody has used yet. */
    public static String fresh() {
        return "http://localhost:" + ONLY.server.getAddress().getPort() + "/actions/" + UUID.randomUUID();
    }

    /** Lets the next use of this URL be refused: 429 with these seconds, or any other status with this body. */
    public static void refuse(String url, int status, String retryAfter, String body) {
        ONLY.refusals
                .computeIfAbsent(path(url), path -> new ConcurrentLinkedQueue<>())
                .add(new Refusal(status, retryAfter, body));
    }

    /** What was taken at this URL so far, in order, refused uses left out. */
    public static List<JsonObject> at(String url) {
        return List.copyOf(ONLY.received.getOrDefault(path(url), List.of()));
    }

    /** What was taken at this URL, as soon as there are this many. */
    public static List<JsonObject> awaitAt(String url, int count) {
        return await(Duration.ofSeconds(30), () -> at(url), found -> found.size() >= count);
    }

    /** Looks again and again until it finds what it looks for. */
    public static <T> T await(
            Duration atMost, java.util.function.Supplier<T> look, java.util.function.Predicate<T> enough) {
        var end = Instant.now().plus(atMost);
        var found = look.get();
        while (!enough.test(found)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not there after " + atMost + ", but: " + found);
            }
            pause();
            found = look.get();
        }
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(String url) {
        return java.net.URI.create(url).getPath();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            var refusal =
                    refusals.getOrDefault(path, new ConcurrentLinkedQueue<>()).poll();
            if (refusal == null) {
                received.computeIfAbsent(path, p -> new CopyOnWriteArrayList<>())
                        .add(JsonParser.parseString(body).getAsJsonObject());
                answer(exchange, 200, "ok");
            } else {
                if (!refusal.retryAfter().isEmpty()) {
                    exchange.getResponseHeaders().add("Retry-After", refusal.retryAfter());
                }
                answer(exchange, refusal.status(), refusal.body());
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

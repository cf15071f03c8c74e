package dev.rebound.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A small real app over HTTP, as anybody could write one: the tests tell it what to answer. */
final class AppUnderTest implements AutoCloseable {
    /** A request from Slack, read. */
    record Received(Map<String, String> headers, String contentType, String body) {
        Map<String, String> form() {
            Map<String, String> form = new HashMap<>();
            for (String pair : body.split("&")) {
                String[] parts = pair.split("=", 2);
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            return form;
        }

        JsonObject json() {
            return new JsonObject(contentType.contains("json") ? body : form().get("payload"));
        }

        boolean isCommand() {
            return body.contains("command=%2F");
        }

        String type() {
            return isCommand() ? "command" : json().getString("type");
        }
    }

    record Reply(int status, String body, Map<String, String> headers) {
        Reply(int status, String body) {
            this(status, body, Map.of());
        }

        static Reply ok() {
            return new Reply(200, "");
        }

        static Reply of(JsonObject body) {
            return new Reply(200, body.encode());
        }
    }

    /** An answer of the Web API or of a response URL. */
    record Called(int status, Map<String, List<String>> headers, JsonObject body) {
        String error() {
            return body.getString("error", "");
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final Simulator slack;
    private volatile Function<Received, Reply> answer = r -> Reply.ok();

    AppUnderTest(Simulator slack) {
        this.slack = slack;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/slack/events", this::serve);
        server.setExecutor(threads);
        server.start();
        slack.pointAt(URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    void answers(Function<Received, Reply> with) {
        answer = with;
    }

    List<Received> received() {
        return received;
    }

    Received last() {
        return received.get(received.size() - 1);
    }

    Called calls(String method, JsonObject arguments) {
        return post(slack.apiUrl() + method, arguments, slack.botToken());
    }

    Called posts(String url, JsonObject arguments) {
        return post(url, arguments, "");
    }

    Called post(String url, JsonObject arguments, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(arguments.encode()));
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    Called send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Called(response.statusCode(), response.headers().map(), new JsonObject(response.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        Received got = new Received(headers, headers.get("content-type"), body);
        received.add(got);
        Reply reply = answer.apply(got);
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

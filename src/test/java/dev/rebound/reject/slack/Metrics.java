package dev.rebound.reject.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the app under test tells a monitor. */
final class Metrics {
    private Metrics() {}

    /** Every line. */
    static List<String> all() {
        var app = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        var request = HttpRequest.newBuilder(app.resolve("/q/metrics")).build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("/q/metrics answers " + answer.statusCode());
            }
            return answer.body().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines that count something of Rebound's own. */
    static List<String> ofRebound() {
        return all().stream().filter(line -> line.startsWith("rebound")).toList();
    }
}

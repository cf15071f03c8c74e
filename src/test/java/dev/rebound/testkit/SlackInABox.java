package dev.rebound.testkit;

import dev.rebound.simulator.Manifest;
import dev.rebound.simulator.Options;
import dev.rebound.simulator.Simulator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Starts the app against a simulated Slack, with a fresh H2 file. Put {@code @WithTestResource(SlackInABox.class)} on a {@code
 * @QuarkusTest}; a field of type {@link Simulator} is filled.
 */
public final class SlackInABox implements QuarkusTestResourceLifecycleManager {
    /** The secret that {@link SignedSlack} signs with. */
    static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    /** Whoever runs Rebound in the box. */
    public static final String OPERATOR = "U0OPERATOR";

    static {
        // Quarkus turns the server side of web sockets off for the whole process when the app has none; the box has
        // one.
        System.setProperty("vertx.disableWebsockets", "false");
    }

    private final Simulator simulator = Simulator.start(Options.defaults()
            .withSecrets(SIGNING_SECRET, "xoxb-box", "xapp-box")
            .withManifest(manifest()));

    private @Nullable URI ready;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "rebound.slack.api-url", simulator.apiUrl(),
                "rebound.slack.bot-token", simulator.botToken(),
                "rebound.slack.signing-secret", simulator.signingSecret(),
                "rebound.admins", OPERATOR + ", U0OTHEROPERATOR",
                "rebound.data", freshFolder());
    }

    @Override
    public void inject(TestInjector injector) {
        var app = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        simulator.pointAt(app);
        if (!app.equals(ready)) {
            awaitReady(app);
            ready = app;
        }
        injector.injectIntoFields(simulator, field -> field.getType() == Simulator.class);
    }

    @Override
    public void stop() {
        simulator.close();
    }

    private static void awaitReady(URI app) {
        var ready = HttpRequest.newBuilder(app.resolve("/q/health/ready")).build();
        try {
            while (HttpClient.newHttpClient()
                            .send(ready, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    != 200) {
                Thread.sleep(250);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The app's own, and the commands of the kit's tests. */
    private static Manifest manifest() {
        var rebound = Manifest.rebound();
        var commands = new ArrayList<>(rebound.commands());
        for (var name : List.of("/kit", "/kit-fails", "/kit-unheard-of")) {
            commands.add(new Manifest.Command(name, "", "For tests"));
        }
        return rebound.withCommands(commands);
    }

    private static String freshFolder() {
        try {
            return Files.createTempDirectory("rebound").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

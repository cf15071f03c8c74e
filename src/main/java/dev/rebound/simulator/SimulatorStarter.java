package dev.rebound.simulator;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts the simulator with the app in dev and demo builds, before anything of the app asks Slack. */
@Singleton
final class SimulatorStarter {
    private final boolean enabled;
    private final int port;
    private final URI appUrl;
    private volatile @Nullable Simulator running;

    SimulatorStarter(
            @ConfigProperty(name = "simulator.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "simulator.port", defaultValue = "3100") int port,
            @ConfigProperty(name = "simulator.app-url", defaultValue = "http://localhost:8080") URI appUrl) {
        this.enabled = enabled;
        this.port = port;
        this.appUrl = appUrl;
    }

    void start(@Observes @Priority(1) StartupEvent started) {
        if (enabled) {
            Simulator simulator = Simulator.start(Options.defaults().withPort(port));
            simulator.pointAt(appUrl);
            running = simulator;
        }
    }

    /** The one address to open is told once the app takes what the page sends it, and after all else that a start says. */
    void tell(@ObservesAsync HttpServerStart listening) {
        if (running != null) {
            System.out.println(Words.of("console", running.pageUrl()));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (running != null) {
            running.close();
        }
    }
}

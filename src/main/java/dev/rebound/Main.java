package dev.rebound;

import dev.rebound.terminal.Streams;
import dev.rebound.terminal.Terminal;
import dev.rebound.wiring.Graph;
import dev.rebound.wiring.Preflight;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The front door of the jar: the service, or one of the commands that need neither port nor database. */
@QuarkusMain
public final class Main {
    private Main() {}

    /** Starts the service when there is no argument; else the first argument names a command. */
    public static void main(String... args) throws IOException {
        if (args.length > 0) {
            System.exit(new Terminal(Graph.commands()).run(List.of(args), Streams.ofProcess()));
        }
        if (!reloadsLive()) {
            check();
        }
        Quarkus.run(args);
    }

    private static void check() {
        var trouble = new Preflight(ConfigProvider.getConfig()).trouble();
        if (trouble.isPresent()) {
            System.err.println(trouble.get());
            System.exit(1);
        }
    }

    /** Live reload loads the code by a loader of its own, and the settings of its profile are not known before it starts. */
    private static boolean reloadsLive() {
        return Main.class.getClassLoader().getClass().getSimpleName().equals("QuarkusClassLoader");
    }
}

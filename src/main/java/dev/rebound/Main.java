package dev.rebound;

import dev.rebound.terminal.Streams;
import dev.rebound.terminal.Terminal;
import dev.rebound.wiring.Graph;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.List;

/** The front door of the jar: the service, or one of the commands that need neither port nor database. */
@QuarkusMain
public final class Main {
    private Main() {}

    /** Starts the service when there is no argument; else the first argument names a command. */
    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            Quarkus.run(args);
        } else {
            System.exit(new Terminal(Graph.commands()).run(List.of(args), Streams.ofProcess()));
        }
    }
}

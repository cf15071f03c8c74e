package dev.rebound;

import dev.rebound.wiring.Preflight;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** The front door of the jar: the service, or one of the commands that need neither port nor database. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) {
        var trouble = new Preflight(ConfigProvider.getConfig()).trouble();
        if (trouble.isPresent()) {
            System.err.println(trouble.get());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}

package dev.rebound.wiring;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.FiscalYear;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.terminal.ClassifyCommand;
import dev.rebound.terminal.EvaluateCommand;
import dev.rebound.terminal.ManifestCommand;
import dev.rebound.terminal.Terminal;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/** The object graph of the jar's commands: plain {@code new}, no port, no database. */
public final class Graph {
    private Graph() {}

    /** The commands by the word that names them; each builds what it needs only when it runs. */
    public static Map<String, Terminal.Command> commands() {
        return Map.of(
                "classify",
                reading(diagnoser -> new ClassifyCommand(diagnoser, Clock.systemDefaultZone())::run),
                "evaluate",
                reading(diagnoser -> new EvaluateCommand(diagnoser)::run),
                "manifest",
                (arguments, streams) -> manifest().run(arguments, streams));
    }

    static Diagnoser diagnoser(FiscalYear fiscalYear) {
        return Diagnoser.shipped(Network.shipped(), fiscalYear);
    }

    /** A command that reads as the service would, or says what is set wrong. */
    private static Terminal.Command reading(Function<Diagnoser, Terminal.Command> command) {
        return (arguments, streams) -> {
            var settings = settings();
            var fiscalYear = settings.fiscalYear();
            return fiscalYear.isEmpty()
                    ? Terminal.refused(settings.badFiscalYear().orElseThrow(), streams)
                    : command.apply(diagnoser(fiscalYear.get())).run(arguments, streams);
        };
    }

    private static ManifestCommand manifest() {
        return new ManifestCommand(settings().commands());
    }

    private static Settings settings() {
        return new Settings(ConfigUtils.configBuilder().build());
    }
}

package dev.rebound.wiring;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.terminal.ClassifyCommand;
import dev.rebound.terminal.EvaluateCommand;
import dev.rebound.terminal.ManifestCommand;
import dev.rebound.terminal.Terminal;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.time.Clock;
import java.time.Month;
import java.util.Map;

/** The object graph of the jar's commands: plain {@code new}, no port, no database. */
public final class Graph {
    private Graph() {}

    /** The commands by the word that names them; each builds what it needs only when it runs. */
    public static Map<String, Terminal.Command> commands() {
        return Map.of(
                "classify",
                (arguments, streams) -> new ClassifyCommand(diagnoser(fiscalYearStart()), Clock.systemDefaultZone())
                        .run(arguments, streams),
                "evaluate",
                (arguments, streams) -> new EvaluateCommand(diagnoser(Month.JANUARY)).run(arguments, streams),
                "manifest",
                (arguments, streams) -> manifest().run(arguments, streams));
    }

    static Diagnoser diagnoser(Month fiscalYearStart) {
        return Diagnoser.shipped(Network.shipped(), fiscalYearStart);
    }

    private static Month fiscalYearStart() {
        return new Settings(ConfigUtils.configBuilder().build())
                .fiscalYearStart()
                .orElse(Month.JANUARY);
    }

    private static ManifestCommand manifest() {
        return new ManifestCommand(new Settings(ConfigUtils.configBuilder().build()).commands());
    }
}

package dev.rebound.terminal;

import dev.rebound.diagnosis.Diagnoser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code classify}: reads reports as JSON lines and writes one diagnosis a line, in UTF-8 whatever the locale. */
public final class ClassifyCommand {

    private final Diagnoser diagnoser;
    private final Clock clock;

    /** @param clock says what "today" is for a line without {@code now} */
    public ClassifyCommand(Diagnoser diagnoser, Clock clock) {
        this.diagnoser = diagnoser;
        this.clock = clock;
    }

    /**
     * Reads to the end. A line that cannot be read is reported on {@code err} with its number and without its words; the others go on.
     *
     * @param arguments there must be none
     * @return the exit status: 0, or 2 when a line was bad or an argument came
     */
    public int run(List<String> arguments, Streams streams) throws IOException {
        if (!arguments.isEmpty()) {
            streams.complain(Sentences.of("classify-usage", String.join(" ", arguments)));
            return Streams.REFUSED;
        }
        return run(streams.in(), streams.out(), streams.err());
    }

    private int run(InputStream in, PrintStream out, PrintStream err) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int status = Streams.GOOD;
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !answered(line, out)) {
                err.println(Sentences.of("classify-line", Integer.toString(number)));
                status = Streams.REFUSED;
            }
        }
        out.flush();
        return status;
    }

    private boolean answered(String line, PrintStream out) {
        var asked = Asked.in(line, LocalDate.now(clock));
        asked.ifPresent(one -> write(DiagnosisJson.of(one.id(), diagnoser.diagnose(one.report())), out));
        return asked.isPresent();
    }

    private static void write(String answer, PrintStream out) {
        var bytes = (answer + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }
}

package dev.rebound.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.rebound.terminal.Streams;
import dev.rebound.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar's commands by their settings. */
class GraphTest {
    private static final String KEY = "rebound.fiscal-year-start";
    private static final String LINE = """
            {"id":"x1","text":"no budget this year, call us in FY28 Q1","now":"2026-03-11"}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A profile of another test may have left its own. */
    private final Properties before = (Properties) System.getProperties().clone();

    @AfterEach
    void as_it_was() {
        System.setProperties(before);
    }

    @ParameterizedTest
    @CsvSource({"1, 2028-01-10", "4, 2027-04-08", "October, 2027-10-08"})
    void classify_reads_by_the_fiscal_year_that_is_set(String start, String expected) throws IOException {
        System.setProperty(KEY, start);

        assertThat(run("classify")).isZero();

        var answer =
                JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        assertThat(answer.get("followUp").getAsString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classify", "evaluate"})
    void a_month_that_is_none_is_one_sentence(String command) throws IOException {
        System.setProperty(KEY, "Smarch");

        assertThat(run(command)).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .contains("REBOUND_FISCAL_YEAR_START", "Smarch")
                .doesNotContain("\n");
    }

    private int run(String... words) throws IOException {
        var streams = new Streams(
                new ByteArrayInputStream(LINE.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Terminal(Graph.commands()).run(List.of(words), streams);
    }
}

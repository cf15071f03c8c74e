package dev.rebound.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifyCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-11T09:00:00Z"), ZoneOffset.UTC);
    private static final ClassifyCommand COMMAND = new ClassifyCommand(Diagnoser.shipped(Network.shipped()), CLOCK);

    private record Ran(int status, String out, String err) {
        String line(int number) {
            return out.split("\n")[number];
        }
    }

    /** Streams in another charset stand for another locale. */
    private static Ran run(String lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = COMMAND.run(
                List.of(),
                new Streams(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.US_ASCII),
                        new PrintStream(err, true, StandardCharsets.US_ASCII)));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_line_answers_in_the_promised_form_and_order() throws IOException {
        var ran = run("""
                {"id":"x1","text":"they froze the budget until July","now":"2026-03-11"}
                """);
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        var answer = JsonParser.parseString(ran.line(0)).getAsJsonObject();
        assertThat(answer.keySet())
                .containsExactly(
                        "id",
                        "kind",
                        "bucket",
                        "objection",
                        "severity",
                        "brushOff",
                        "doNotContact",
                        "crisis",
                        "followUp",
                        "prospects",
                        "confidence",
                        "because",
                        "ask",
                        "who",
                        "sentences");
        assertThat(answer.getAsJsonObject("ask").keySet()).containsExactly("bucket", "objection");
        assertThat(answer.getAsJsonObject("who").keySet()).containsExactly("company", "person", "title", "channel");
        assertThat(answer.get("bucket").getAsString()).isEqualTo("TIMING");
        assertThat(answer.getAsJsonArray("sentences").get(0).getAsJsonObject().keySet())
                .containsExactly("text", "nature", "trap");
    }

    @Test
    void a_bad_line_is_told_by_its_number_without_its_words_and_the_others_go_on() throws IOException {
        var ran = run("""
                {"id":"a","text":"no budget"}
                secret words
                {"id":"b"}
                {"id":"c","text":"secret","now":"yesterday"}
                {"id":"d","text":null}
                {"id":"e","sentences":["not interested",3,{}]}

                {"id":"f","text":"not interested"}
                """);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err().lines()).hasSize(5);
        assertThat(ran.err())
                .contains("line 2 ", "line 3 ", "line 4 ", "line 5 ", "line 6 ")
                .doesNotContain("secret");
    }

    static List<String> linesOfAnotherForm() {
        return List.of(
                "{\"id\":\"b\",\"sentences\":null}",
                "{\"id\":\"b\",\"sentences\":{}}",
                "{\"id\":\"b\",\"sentences\":5}",
                "{\"id\":\"b\",\"sentences\":\"abc\"}",
                "{\"id\":\"b\",\"text\":[\"a\"]}",
                "{\"id\":\"b\",\"text\":3}",
                "{\"id\":7,\"text\":\"a\"}",
                "{\"id\":\"b\",\"text\":\"a\",\"now\":20260311}",
                "{id:\"b\",\"text\":\"a\"}",
                "{\"id\"=\"b\";\"text\"=\"a\"}",
                "{\"id\":\"b\",\"text\":\"a\"} {}",
                "[]",
                "null",
                "{");
    }

    @ParameterizedTest
    @MethodSource("linesOfAnotherForm")
    void a_line_of_another_form_never_ends_the_run(String line) throws IOException {
        var ran = run(line + "\n{\"id\":\"good\",\"text\":\"not interested\"}\n");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("line 1 ");
        assertThat(ran.out().lines()).hasSize(1);
    }

    @Test
    void an_argument_is_named_and_nothing_is_read() throws IOException {
        var io = new Recorded("{\"id\":\"a\",\"text\":\"not interested\"}\n");
        assertThat(COMMAND.run(List.of("report.jsonl"), io.streams())).isEqualTo(2);
        assertThat(io.out()).isEmpty();
        assertThat(io.err()).contains("takes no argument", "report.jsonl");
    }

    @Test
    void half_a_character_comes_back_as_it_was() throws IOException {
        var answer = JsonParser.parseString(
                        run("{\"id\":\"h\",\"text\":\"no \\ud83d budget\"}\n").line(0))
                .getAsJsonObject();
        assertThat(answer.getAsJsonArray("sentences")
                        .get(0)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .isEqualTo("no \ud83d budget");
    }

    @Test
    void results_are_utf_8_whatever_the_charset_of_the_stream() throws IOException {
        var ran = run("{\"id\":\"ü\",\"text\":\"“kein” budget 😀 says Zoë\"}\n");
        assertThat(ran.out()).contains("\"id\":\"ü\"", "😀", "Zoë");
    }

    @Test
    void given_sentences_come_back_in_number_and_order() throws IOException {
        var ran = run("{\"id\":\"s\",\"sentences\":[\"\",\"No budget.\",\"\",\"i'm useless\"]}\n");
        var sentences = JsonParser.parseString(ran.line(0)).getAsJsonObject().getAsJsonArray("sentences");
        assertThat(sentences)
                .extracting(s -> s.getAsJsonObject().get("text").getAsString())
                .containsExactly("", "No budget.", "", "i'm useless");
    }
}

package dev.rebound.corrections.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.rebound.corrections.Correction;
import dev.rebound.corrections.Gift;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.terminal.LabelledLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenLineTest {
    private static final UUID ID = UUID.fromString("0a1b2c3d-0000-4000-8000-000000000000");

    @Test
    void it_is_a_line_of_the_corpus_that_the_trainers_read(@TempDir Path folder) throws IOException {
        var file = folder.resolve("given.jsonl");
        Files.writeString(file, GivenLine.of(gift("no \"budget\"\nuntil July")));

        var read = LabelledLines.read(file).get(0);

        assertThat(read.id()).isEqualTo("given-0a1b2c3d");
        assertThat(read.text()).isEqualTo("no \"budget\"\nuntil July");
        assertThat(read.bucket()).containsExactly(Bucket.FIT);
        assertThat(read.objection()).containsExactly(Objection.NO_NEED);
        assertThat(read.severity()).containsExactly(Severity.HARSH);
    }

    @Test
    void it_is_exactly_this() {
        assertThat(GivenLine.of(gift("<!channel> *no*")))
                .isEqualTo("{\"id\":\"given-0a1b2c3d\",\"text\":\"<!channel> *no*\",\"bucket\":[\"FIT\"],"
                        + "\"objection\":[\"NO_NEED\"],\"severity\":[\"HARSH\"],"
                        + "\"read\":{\"bucket\":\"TIMING\",\"objection\":\"NO_BUDGET\"}}");
    }

    @Test
    void a_text_that_is_too_long_for_a_box_is_cut_and_the_line_stays_whole() {
        for (var letter : new String[] {"x", "\"", "\u0001", "\u202e", "\ud83d\ude00"}) {
            var line = GivenLine.of(gift(letter.repeat(20_000)));

            assertThat(line.length()).isLessThanOrEqualTo(Boxes.LONGEST);
            assertThat(JsonParser.parseString(line)
                            .getAsJsonObject()
                            .get("text")
                            .getAsString())
                    .startsWith(letter + letter)
                    .endsWith("…");
        }
    }

    @Test
    void marks_that_turn_the_writing_around_are_written_out() {
        var line = GivenLine.of(gift("no\u202e way"));

        assertThat(line).contains("no\\u202e way");
        assertThat(JsonParser.parseString(line).getAsJsonObject().get("text").getAsString())
                .isEqualTo("no\u202e way");
    }

    @Test
    void boxes_hold_what_fits_in_one_message_and_leave_the_rest_out_whole() {
        var lines = IntStream.range(0, 10).mapToObj(i -> i + "x".repeat(1_499)).toList();

        var boxes = Boxes.of(lines);

        assertThat(boxes.shown()).isEqualTo(4);
        assertThat(boxes.texts()).containsExactlyElementsOf(lines.subList(0, 4));
        assertThat(Boxes.of(lines.stream().map(line -> line.substring(1)).toList())
                        .shown())
                .isEqualTo(8);
        assertThat(Boxes.of(java.util.List.of()).texts()).isEmpty();
    }

    private static Gift gift(String text) {
        return new Gift(
                ID,
                "U1",
                UUID.randomUUID(),
                Words.of(text),
                new Correction(Bucket.TIMING, Objection.NO_BUDGET, Bucket.FIT, Objection.NO_NEED, Severity.HARSH));
    }
}

package dev.rebound.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private static final EvaluateCommand COMMAND = new EvaluateCommand(Diagnoser.shipped(Network.shipped()));

    @TempDir
    private Path folder;

    private final Recorded io = new Recorded("");

    @Test
    void without_a_file_it_asks_for_one() {
        assertThat(COMMAND.run(List.of(), io.streams())).isEqualTo(2);
        assertThat(io.err()).contains("name the files");
        assertThat(io.out()).isEmpty();
    }

    /** What Java makes of a name that its locale has no letters for, and what it refuses as a name at all. */
    @ParameterizedTest
    @ValueSource(strings = {"corpus-\ufffd\ufffd.jsonl", "corpus-\u0000.jsonl"})
    void a_name_that_the_locale_cannot_read_is_counted_out_and_the_others_go_on(String lost) throws IOException {
        assertThat(COMMAND.run(List.of(labelled(), lost), io.streams())).isEqualTo(2);
        assertThat(io.err()).contains("file number 2", "LC_ALL=C.UTF-8");
        assertThat(io.out()).contains("bucket", "1");
    }

    @Test
    void an_option_that_it_does_not_know_is_named() throws IOException {
        assertThat(COMMAND.run(List.of("--verbose", labelled()), io.streams())).isEqualTo(2);
        assertThat(io.err()).contains("--verbose", "names of files");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        assertThat(COMMAND.run(List.of("not-there.jsonl", labelled()), io.streams()))
                .isEqualTo(2);
        assertThat(io.err()).contains("not-there.jsonl");
    }

    private String labelled() throws IOException {
        return Files.writeString(
                        folder.resolve("labelled.jsonl"),
                        "{\"id\":\"x1\",\"text\":\"They have no budget this year.\",\"bucket\":[\"TIMING\"]}\n")
                .toString();
    }
}

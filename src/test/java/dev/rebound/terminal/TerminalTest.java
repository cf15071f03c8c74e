package dev.rebound.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
    private final Terminal terminal = new Terminal(Map.of("echo", (arguments, streams) -> {
        streams.print(String.join(" ", arguments) + "\n");
        return 7;
    }));

    @Test
    void the_first_word_names_the_command_and_the_others_go_to_it() throws IOException {
        var io = new Recorded("");
        assertThat(terminal.run(List.of("echo", "a", "b"), io.streams())).isEqualTo(7);
        assertThat(io.out()).isEqualTo("a b\n");
    }

    @Test
    void help_is_a_result() throws IOException {
        var io = new Recorded("");
        assertThat(terminal.run(List.of("help"), io.streams())).isZero();
        assertThat(io.out()).contains("quarkus-run.jar classify");
        assertThat(io.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "echo --help", "echo -h", "unheard-of --help"})
    void help_is_also_an_option(String line) throws IOException {
        var io = new Recorded("");
        assertThat(terminal.run(List.of(line.split(" ")), io.streams())).isZero();
        assertThat(io.out()).contains("quarkus-run.jar classify");
        assertThat(io.err()).isEmpty();
    }

    @Test
    void an_unknown_word_is_refused_with_the_words_there_are() throws IOException {
        var io = new Recorded("");
        assertThat(terminal.run(List.of("clasify"), io.streams())).isEqualTo(2);
        assertThat(io.out()).isEmpty();
        assertThat(io.err()).contains("clasify is not a command", "echo, help");
    }
}

package dev.rebound.diagnosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static List<String> known;
    private static WordPieces pieces;

    @BeforeAll
    static void read() throws IOException {
        try (var in = resource()) {
            known = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        try (var in = resource()) {
            pieces = WordPieces.read(in);
        }
    }

    private static java.io.InputStream resource() {
        return Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream("/diagnosis/network/pieces.txt"));
    }

    private static String cut(String text) {
        return pieces.ids(text, Encoded.MOST).stream().map(known::get).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No budget until July.      | no budget until july .
            SHE said: "call-back"!     | she said : " call - back " !
            i'm rebounding             | i ' m rebound ##ing
            Zoë’s café                 | zoe ’ s cafe
            $500 + 20% < x             | $ 500 + 20 % < x
            日本                        | 日 本
            a​b                   | ab
            😀 no                       | [UNK] no
            """)
    void a_text_is_cut_as_the_base_network_learned_it(String text, String expected) {
        assertThat(cut(text)).isEqualTo(expected);
    }

    @Test
    void a_word_too_long_is_unknown_and_a_text_too_long_is_cut() {
        assertThat(cut("x".repeat(101))).isEqualTo("[UNK]");
        assertThat(pieces.ids("no ".repeat(5_000), 40)).hasSize(40);
    }
}

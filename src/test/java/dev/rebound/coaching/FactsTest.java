package dev.rebound.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    private static final Facts NOTHING = Facts.shownLately(List.of());

    @ParameterizedTest
    @CsvSource({
        "TIMING_OF_TEN,3,false",
        "TIMING_OF_TEN,4,true",
        "CIVIL_OF_TEN,6,false",
        "CIVIL_OF_TEN,7,true",
        "NOES_TODAY,3,false",
        "NOES_TODAY,4,true"
    })
    void a_number_too_small_to_mean_something_is_left_out(Fact fact, int number, boolean told) {
        assertThat(NOTHING.with(fact, number).facts().containsKey(fact)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "demo booked|demo booked",
                "demo  with\tAcme|demo with Acme",
                "they said \"yes\"|they said 'yes'",
                "a demo with the whole board of Acme|a demo with the whole b…",
                "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂|🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂…"
            })
    void the_last_win_is_quoted_in_one_short_line(String words, String quoted) {
        assertThat(NOTHING.withLastWin(words, "today").facts()).containsEntry(Fact.LAST_WIN, quoted);
    }

    @Test
    void evidence_of_several_features_adds_up_and_the_first_word_stands() {
        Evidence logbook = new Facts(List.of("a"), Map.of(Fact.NOES_TODAY, "9"));
        Evidence wins = new Facts(List.of("b"), Map.of(Fact.NOES_TODAY, "8", Fact.TIMING_OF_TEN, "5"));
        var both = Evidence.together(List.of(logbook, Evidence.none(), wins));
        assertThat(both.shown()).containsExactly("a", "b");
        assertThat(both.facts()).isEqualTo(Map.of(Fact.NOES_TODAY, "9", Fact.TIMING_OF_TEN, "5"));
    }
}

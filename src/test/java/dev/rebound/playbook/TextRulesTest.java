package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The test of the check: a bad text is found, a good one passes. */
class TextRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was just one call.|banned: just",
                "Don't worry about it.|banned: Don't worry",
                "Every no brings you closer.|banned: Every no",
                "You are one call away.|banned: one call away",
                "It is a numbers game.|banned: numbers game",
                "You should ask first.|banned: You should",
                "At least they were civil.|banned: At least",
                "Good work!|banned: !",
                "A streak of three.|banned: streak",
                "Half of it, 50% of them.|banned: %",
                "What it really was: price.|banned: really",
                "Touch base with them. Then wait.|idiom: Touch base",
                "Call {when} again.|unknown placeholder: when",
                "Consider reprioritising organisational considerations immediately.|too hard to read: grade 43.0",
                "Two  spaces.|spaces or curly quotes",
                "They said “no” to it.|spaces or curly quotes"
            })
    void names_what_is_wrong(String text, String fault) {
        assertThat(TextRules.faults(text, 90, Set.of("onDay"))).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adjust the first line and try it once.",
                "They asked. Nothing here has to touch base with anything else." + " {onDay}",
                "You buy at leasing firms, and justice was done."
            })
    void lets_innocent_words_pass(String text) {
        assertThat(TextRules.faults(text, 120, Set.of("onDay"))).isEmpty();
    }

    @Test
    void counts_a_text_at_its_longest() {
        assertThat(TextRules.faults("Call {onDay}.", 25, Set.of("onDay"))).isEmpty();
        assertThat(TextRules.faults("Call {onDay}.", 24, Set.of("onDay"))).containsExactly("too long: 25 of 24");
    }

    @Test
    void is_not_fooled_by_a_curly_apostrophe() {
        assertThat(TextRules.faults("Don’t worry about it.", 90, Set.of())).contains("banned: Don't worry");
    }

    @Test
    void finds_numbers_that_no_fact_stands_behind() {
        assertThat(TextRules.statesANumber("8 of your last ten noes")).isTrue();
        assertThat(TextRules.statesANumber("{civilOfTen} of your last ten noes"))
                .isFalse();
    }

    @Test
    void finds_judgements_of_the_person() {
        assertThat(TextRules.judgesThePerson("You're too hard on yourself.")).isTrue();
        assertThat(TextRules.judgesThePerson("One call can't speak for the whole list."))
                .isFalse();
    }

    @Test
    void finds_the_words_of_the_trade() {
        assertThat(TextRules.coachingWords("Try a new opener next time."))
                .containsExactlyInAnyOrder("opener", "next time");
        assertThat(TextRules.coachingWords("Please call someone close to you.")).isEmpty();
    }
}

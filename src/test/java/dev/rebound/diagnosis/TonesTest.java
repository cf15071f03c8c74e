package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TonesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner said whoever set those prices is an idiot",
                "she said sales people are parasites",
                "your company is a bunch of crooks",
                "he called our brochure the dumbest thing he has read",
                "\"A man who can't get my name right gets no deal.\"",
                "all salesmen are liars and all telemarketers are scum"
            })
    void harsh_words_about_the_trade_a_price_or_a_slip_are_no_attack(String text) {
        assertThat(Tones.areOnlyOfThings(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales people like you are parasites",
                "he called me an idiot and said sales people are parasites",
                "whoever set those prices is an idiot, and so are you, you moron",
                "your company is rubbish, go back to your country",
                "he called me a clown",
                "your company is rubbish and I hope you die",
                "mocked my accent for two minutes"
            })
    void an_attack_beside_them_stays_one(String text) {
        assertThat(Tones.areOnlyOfThings(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i called him an idiot after i hung up", "that stupid cow never called me back"})
    void the_reps_own_insult_is_none_of_theirs(String text) {
        assertThat(Tones.areOnlyTheReps(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i called him an idiot after he called me a thief and a moron",
                "he called me a stupid cow",
                "i called her and she said i am an idiot"
            })
    void what_they_said_beside_it_is(String text) {
        assertThat(Tones.areOnlyTheReps(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i'll be dead before it pays off", "We will all be dead before your panels break even"})
    void a_long_payback_is_no_danger(String text) {
        assertThat(Payback.plain(text)).doesNotContainIgnoringCase("dead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i'll be dead before i hit quota", "i'll be dead by friday", "i will be gone before it ends"})
    void what_may_be_danger_stays(String text) {
        assertThat(Payback.plain(text)).isEqualTo(text);
    }
}

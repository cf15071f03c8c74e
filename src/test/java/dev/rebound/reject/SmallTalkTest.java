package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {
    private final SmallTalk smallTalk = new SmallTalk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test",
                "Test.",
                "testing 123 ignore this",
                "test ignore",
                "this is only a test",
                "TEST, please ignore!",
                "asdf",
                "asdfasdf asdf",
                "qwerty",
                "hello test",
                "xxxx",
                "test 2"
            })
    void a_test_is_a_test_when_nothing_else_stands_in_it(String text) {
        assertThat(smallTalk.in(text)).contains(new Taken.Test());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "Hello!", "good morning", "👋🏽", ":wave::skin-tone-3:"})
    void a_greeting(String text) {
        assertThat(smallTalk.in(text)).contains(new Taken.SmallTalk(Taken.Talk.HELLO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "Thank you!", "👍", ":+1:", "👍🏿", ":+1::skin-tone-2:", "thanks :)", "ok, "})
    void thanks(String text) {
        assertThat(smallTalk.in(text)).contains(new Taken.SmallTalk(Taken.Talk.THANKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what can you do?", "What's this", "what’s this?", "How does this work??"})
    void a_question(String text) {
        assertThat(smallTalk.in(text)).contains(new Taken.SmallTalk(Taken.Talk.QUESTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no thanks",
                "thanks but no thanks, he said",
                "they want a test first",
                "she said ignore this",
                "hi, i got a no from Dana",
                "help me",
                "this is not for me",
                "no",
                "one two three",
                "they tested it and passed",
                "wasn't a good time",
                "",
                "  ",
                "!!!"
            })
    void anything_more_is_a_report(String text) {
        assertThat(smallTalk.in(text)).isEmpty();
    }
}

package dev.rebound.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is known about somebody who looks for work holds nothing of sales ({@code P41}). */
class TogetherTest {
    private final Evidence everything = Evidence.together(List.of(new Evidence() {
        @Override
        public Map<Fact, String> facts() {
            return Arrays.stream(Fact.values()).collect(Collectors.toMap(Function.identity(), Fact::placeholder));
        }
    }));

    @Test
    void dials_talks_and_their_ratio_are_told_to_people_who_sell_only() {
        assertThat(everything.facts()).containsOnlyKeys(Fact.values());
        assertThat(Voice.JOB_SEARCH.say(everything::facts).keySet())
                .doesNotContain(Fact.DIALS_TODAY, Fact.TALKS_WEEK, Fact.NOES_A_YES, Fact.TALKS)
                .hasSize(Fact.values().length - 4);
    }
}

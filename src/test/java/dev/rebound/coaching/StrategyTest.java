package dev.rebound.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StrategyTest {
    @ParameterizedTest
    @CsvSource({
        "reframes/LABELLING/text-size,size",
        "reframes/LABELLING/text-next-try,next-try",
        "truths/NO_BUDGET.MOOD/text-evidence-fact,evidence",
        "truths/NO_BUDGET/text-time-fact-win,time",
        "truths/NO_BUDGET/text-fact-civil,fact",
        "own/0f0e-1,0f0e-1"
    })
    void is_the_name_after_text_without_the_fact(String id, String strategy) {
        assertThat(Strategy.of(id)).isEqualTo(strategy);
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void every_fact_is_found_by_its_placeholder_and_belongs_to_one_that_stands_alone(Fact fact) {
        assertThat(Fact.filling(fact.placeholder())).contains(fact);
        assertThat(fact.told().told()).isEqualTo(fact.told());
    }
}

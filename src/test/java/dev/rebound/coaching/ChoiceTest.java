package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rebound.playbook.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final List<Phrase> TEXTS =
            List.of(new Phrase("a", "A"), new Phrase("b", "B"), new Phrase("c", "C"), new Phrase("d", "D {day}"));

    @Test
    void the_same_seed_gives_the_same_text_and_other_seeds_others() {
        var seen = new HashSet<String>();
        for (int seed = 0; seed < 50; seed++) {
            var text = pick(List.of(), seed, Map.of());
            assertThat(pick(List.of(), seed, Map.of())).isEqualTo(text);
            seen.add(text.id());
        }
        assertThat(seen).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void no_text_comes_again_while_the_cell_has_one_that_was_not_shown() {
        var shown = new ArrayList<String>();
        for (int seed = 0; seed < 3; seed++) {
            shown.add(0, pick(shown, seed, Map.of()).id());
        }
        assertThat(shown).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void after_that_the_one_longest_unseen_comes() {
        assertThat(pick(List.of("b", "a", "b", "c"), 3, Map.of()).id()).isEqualTo("c");
    }

    @Test
    void a_fact_goes_before_a_general_text_until_it_was_shown() {
        assertThat(pick(List.of(), 1, Map.of("day", "today")).text()).isEqualTo("D today");
        assertThat(pick(List.of("d"), 1, Map.of("day", "today")).id()).isNotEqualTo("d");
    }

    @Test
    void a_fact_that_is_not_held_is_never_told() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(pick(List.of("a", "b", "c"), seed, Map.of()).id()).isNotEqualTo("d");
        }
    }

    @Test
    void a_text_on_the_card_stays_there() {
        var moment = Moment.first(1, TODAY).keeping(List.of("x", "b"));
        assertThat(new Choice(Facts.shownLately(List.of("b")), moment)
                        .of(TEXTS, Map.of("day", "today"))
                        .id())
                .isEqualTo("b");
    }

    @Test
    void texts_that_all_need_a_fact_are_a_mistake_in_the_words() {
        assertThatThrownBy(() -> new Choice(Evidence.none(), Moment.first(1, TODAY)).of(TEXTS.subList(3, 4), Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Phrase pick(List<String> shown, int seed, Map<String, String> values) {
        return new Choice(Facts.shownLately(shown), Moment.first(seed, TODAY)).of(TEXTS, values);
    }
}

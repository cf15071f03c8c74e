package dev.rebound.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.coaching.OwnWords.Outcome;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 7);
    private static final String CELL = "reframes/LABELLING";

    private final OwnReframesInMemory kept = new OwnReframesInMemory();
    private final OwnWords own = new OwnWords(kept, DIAGNOSER);

    @Test
    void a_sentence_is_kept_on_one_line_for_its_cell_and_its_author_alone() {
        assertThat(own.write("U1", CELL, " it was one call,\n  not me ", () -> TODAY))
                .isEqualTo(Outcome.KEPT);
        assertThat(own.of("U1")).singleElement().satisfies(one -> {
            assertThat(one.words().text()).isEqualTo("it was one call, not me");
            assertThat(one.cell()).isEqualTo(CELL);
            assertThat(one.day()).isEqualTo(TODAY);
        });
        assertThat(own.of("U2")).isEmpty();
    }

    @Test
    void words_of_danger_are_not_kept_and_nothing_is_looked_up_for_them() {
        var outcome = own.write("U1", CELL, "i don't want to be alive any more", () -> {
            throw new AssertionError("looked up");
        });
        assertThat(outcome).isEqualTo(Outcome.IN_DANGER);
        assertThat(own.of("U1")).isEmpty();
    }

    @Test
    void words_that_may_have_been_read_wrong_are_kept_only_at_their_writers_word() {
        assertThat(own.write("U1", CELL, "this is where it ends", () -> TODAY)).isEqualTo(Outcome.UNSURE);
        assertThat(own.of("U1")).isEmpty();
        assertThat(own.writeAtTheirWord("U1", CELL, "this is where it ends", () -> TODAY))
                .isEqualTo(Outcome.KEPT);
        assertThat(own.of("U1")).hasSize(1);
    }

    @Test
    void a_change_that_holds_words_of_danger_leaves_the_sentence_as_it_was() {
        own.write("U1", CELL, "it was one call", () -> TODAY);
        var id = own.of("U1").get(0).id();
        assertThat(own.rewrite("U1", id, "i want to kill myself")).isEqualTo(Outcome.IN_DANGER);
        assertThat(own.find("U1", id).orElseThrow().words().text()).isEqualTo("it was one call");
    }

    @Test
    void a_sentence_can_be_changed_and_taken_out_by_its_author_alone() {
        own.write("U1", CELL, "it was one call", () -> TODAY);
        var id = own.of("U1").get(0).id();
        assertThat(own.rewrite("U2", id, "it was two calls")).isEqualTo(Outcome.GONE);
        assertThat(own.rewrite("U1", id, "it was two calls")).isEqualTo(Outcome.KEPT);
        assertThat(own.find("U1", id).orElseThrow().words().text()).isEqualTo("it was two calls");
        assertThat(own.remove("U2", id)).isFalse();
        assertThat(own.remove("U1", id)).isTrue();
        assertThat(own.of("U1")).isEmpty();
    }

    @Test
    void there_are_forty_at_most() {
        for (int i = 0; i < OwnWords.MOST; i++) {
            assertThat(own.write("U1", CELL, "it was call " + i, () -> TODAY)).isEqualTo(Outcome.KEPT);
        }
        assertThat(own.write("U1", CELL, "that was one call and not my whole week", () -> TODAY))
                .isEqualTo(Outcome.FULL);
        assertThat(own.write("U2", CELL, "it was one", () -> TODAY)).isEqualTo(Outcome.KEPT);
    }

    @Test
    void a_sentence_longer_than_a_card_holds_is_cut_between_characters() {
        own.write("U1", CELL, "🙂".repeat(90), () -> TODAY);
        assertThat(own.of("U1").get(0).words().text()).isEqualTo("🙂".repeat(80));
    }
}

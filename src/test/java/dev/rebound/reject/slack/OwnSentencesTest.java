package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.coaching.OwnReframes;
import dev.rebound.coaching.Ratings;
import dev.rebound.people.Departure;
import dev.rebound.simulator.Message;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A truer sentence in the rep's own words: written from a card, back on another, in a list to change and to take out. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class OwnSentencesTest extends RoadTest {
    private static final String NO = "Priya at Marlow Works said they have no budget this year";
    private static final String SENTENCE = "They said no to the price, and to nothing else";

    @Inject
    OwnReframes own;

    @Inject
    Ratings ratings;

    @Inject
    @All
    List<Departure> departures;

    @Test
    void it_is_written_behind_more_and_comes_back_as_theirs_on_the_next_card_of_its_kind() {
        writes(SENTENCE);
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("Kept.");
        assertThat(in(() -> own.latest(user, 9))).singleElement().satisfies(one -> {
            assertThat(one.words().text()).isEqualTo(SENTENCE);
            assertThat(one.cell()).startsWith("truths/NO_BUDGET");
        });
        assertThat(tables().holding(SENTENCE)).isEmpty();
        rep.closesAll();
        var next = reports("Tom at Alder & Sons said there is no budget for it");
        assertThat(says(next, "In your own words today: \\\"" + SENTENCE)).isTrue();
        var third = reports("Ann at Foss Mills said there is no budget either");
        assertThat(says(third, "In your own words")).isFalse();
    }

    @Test
    void an_empty_one_is_asked_for_again() {
        opensTheForm(reports(NO));
        assertThat(rep.submits(Map.of("sentence", " ")).ok()).isFalse();
        assertThat(in(() -> own.latest(user, 9))).isEmpty();
    }

    @Test
    void words_of_danger_are_answered_with_people_and_kept_nowhere() {
        var before = tables().rows().get("own_reframe").size();
        writes("i don't want to be alive any more zebrafinch");
        var answer = rep.modal().orElseThrow().blocks().encode();
        assertThat(answer)
                .contains("I'm glad you wrote this down.", "findahelpline.com", "That's not what I meant")
                .doesNotContain("Kept.");
        assertThat(tables().rows().get("own_reframe")).hasSize(before);
        assertThat(tables().holding("zebrafinch")).isEmpty();
    }

    @Test
    void what_was_read_wrong_is_kept_once_its_writer_says_so() {
        writes("i don't want to be alive any more");
        assertThat(rep.pressesInModal("That's not what I meant").ok()).isTrue();
        until(() -> rep.modal().orElseThrow().blocks().encode().contains("Nothing is saved yet."));
        assertThat(in(() -> own.latest(user, 9))).isEmpty();
        assertThat(rep.submits(Map.of()).ok()).isTrue();
        until(() -> rep.modal().orElseThrow().blocks().encode().contains("Kept."));
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("People to talk to");
        assertThat(in(() -> own.latest(user, 9))).hasSize(1);
    }

    @Test
    void the_list_changes_a_sentence_and_takes_it_out() {
        writes(SENTENCE);
        rep.closesAll();
        assertThat(rep.types(rep.dm(), "/rebound own").ok()).isTrue();
        assertThat(list()).contains(SENTENCE, "About: ");

        rep.pressesInModal("Edit");
        rep.submits(Map.of("sentence", "It was the price"));
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("Kept.");
        rep.closes();
        until(() -> list().contains("It was the price"));

        rep.pressesInModal("Delete");
        until(() -> list().contains("No sentence of yours stands here yet."));
        assertThat(in(() -> own.latest(user, 9))).isEmpty();
    }

    @Test
    void whoever_leaves_leaves_nothing_of_it_behind() {
        writes(SENTENCE);
        rep.closesAll();
        var card = reports("Tom at Alder & Sons has no need for it");
        rep.presses(card, "Helpful");
        until(() -> !in(() -> ratings.of(user)).isEmpty());
        in(() -> {
            ratings.rest(user, Instant.EPOCH);
            return departures.stream().filter(departure -> departure.of(user)).count();
        });
        assertThat(in(() -> own.latest(user, 9))).isEmpty();
        assertThat(in(() -> ratings.of(user))).isEmpty();
        assertThat(in(() -> ratings.isResting(user))).isFalse();
    }

    @Test
    void the_list_says_whether_cards_come_with_a_reframe_and_home_leads_to_it() {
        rep.types(rep.dm(), "/rebound own");
        rep.pressesInModal("Less of this");
        until(() -> list().contains("Bring it back"));
        rep.closes();
        assertThat(reports(NO).blocks().encode()).doesNotContain("Helpful");

        rep.opensHome();
        until(() -> rep.home()
                .filter(home -> home.blocks().encode().contains("In your own words"))
                .isPresent());
        assertThat(rep.pressesInHome("coaching.list").ok()).isTrue();
        rep.pressesInModal("Bring it back");
        until(() -> list().contains("Most cards come with one truer sentence."));
    }

    private String list() {
        return rep.modal().orElseThrow().blocks().encode();
    }

    private void writes(String sentence) {
        opensTheForm(reports(NO));
        assertThat(rep.submits(Map.of("sentence", sentence)).ok()).isTrue();
    }

    private void opensTheForm(Message card) {
        assertThat(rep.presses(card, "More").ok()).isTrue();
        assertThat(rep.pressesInModal("Write your own").ok()).isTrue();
    }
}

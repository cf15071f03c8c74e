package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.coaching.Ratings;
import dev.rebound.simulator.Message;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rep says about the reframe on a card, by its buttons. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class ReframeButtonsTest extends RoadTest {
    private static final String NO = "Priya at Marlow Works said they have no budget this year";

    @Inject
    Ratings ratings;

    @Test
    void the_reframe_can_be_answered_and_what_is_rarer_stands_behind_the_dots() {
        var card = reports(NO);
        assertThat(withoutItsDay(card)).containsExactly("Helpful", "Not for me", "Not right?", "This one hurt", "More");
        assertThat(menu(card)).containsExactly("Hide", "Undo");
    }

    @Test
    void who_it_was_is_asked_in_sight_and_more_gives_way() {
        var card = reports("they froze the budget until July");
        assertThat(labels(card.blocks()))
                .containsExactly("Helpful", "Not for me", "Not right?", "This one hurt", "Who was it?");
        assertThat(menu(card)).containsExactly("More", "Hide", "Undo");
        assertThat(rep.presses(card, "reject.menu", "More").ok()).isTrue();
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("What it usually means");
    }

    @Test
    void helpful_turns_into_noted_keeps_no_words_and_can_be_taken_back() {
        var card = reports(NO);
        rep.presses(card, "Helpful");
        var noted = becomes(card, message -> labels(message.blocks()).contains("Noted."));
        assertThat(labels(noted.blocks())).doesNotContain("Helpful", "Not for me");
        assertThat(coaching(noted)).isEqualTo(coaching(card));
        assertThat(in(() -> ratings.of(user)).values()).containsExactly(true);

        rep.presses(noted, "Noted.");
        becomes(card, message -> labels(message.blocks()).contains("Helpful"));
        assertThat(in(() -> ratings.of(user))).isEmpty();
    }

    @Test
    void not_for_me_shows_another_once_with_less_of_this_beside_it() {
        var card = reports(NO);
        rep.presses(card, "Not for me");
        var other = becomes(card, message -> labels(message.blocks()).contains("Less of this"));
        assertThat(coaching(other)).isNotEqualTo(coaching(card));
        assertThat(withoutItsDay(other)).containsExactly("Write your own", "Less of this", "Helpful", "This one hurt");
        assertThat(menu(other)).containsExactly("Not right?", "More", "Hide", "Undo");
        assertThat(in(() -> ratings.of(user)).values()).containsExactly(false);
        var next = reports(NO + " and none next year");
        assertThat(coaching(next)).isNotEqualTo(coaching(card));
    }

    @Test
    void less_of_this_is_honoured_at_once_and_on_every_card_until_it_is_taken_back() {
        var card = reports(NO);
        rep.presses(card, "Not for me");
        var other = becomes(card, message -> labels(message.blocks()).contains("Less of this"));
        rep.presses(other, "Less of this");
        var bare = becomes(card, message -> labels(message.blocks()).contains("Bring it back"));
        assertThat(firstLine(other)).startsWith(firstLine(bare) + " ");
        assertThat(says(bare, "leave the truer sentence out")).isTrue();
        assertThat(labels(reports("Tom at Alder & Sons has no need for it").blocks()))
                .doesNotContain("Helpful", "Not for me");

        rep.presses(bare, "Bring it back");
        var again = becomes(card, message -> !labels(message.blocks()).contains("Bring it back"));
        assertThat(coaching(again)).isEqualTo(coaching(other));
    }

    @Test
    void a_press_on_a_card_that_is_gone_or_not_theirs_says_so_and_changes_nothing_for_its_author() {
        var card = reports(NO);
        var value = value(card.blocks(), "Helpful");
        var stranger = SignedSlack.newcomer();
        stranger.action("coaching.not-for-me", value);
        assertThat(in(() -> ratings.of(user))).isEmpty();
        rep.presses(card, "reject.menu", "Undo");
        becomes(card, message -> message.text().startsWith("Taken back"));
        assertThat(SignedSlack.of(user).action("coaching.helpful", value).status())
                .isEqualTo(200);
    }

    /** The day that can be tapped depends on when this runs. */
    private static List<String> withoutItsDay(Message card) {
        return labels(card.blocks()).stream()
                .filter(label -> !label.startsWith("Remind me "))
                .toList();
    }

    private static String coaching(Message card) {
        return objects(card.blocks())
                .filter(block -> "section".equals(block.getString("type")))
                .map(block -> block.getJsonObject("text").getString("text"))
                .filter(text -> text.contains("Next time:"))
                .findFirst()
                .orElseThrow();
    }

    /** What opens the card, and the truer sentence where there is one. */
    private static String firstLine(Message card) {
        return coaching(card).lines().findFirst().orElseThrow();
    }

    private static List<String> menu(Message card) {
        return objects(card.blocks())
                .flatMap(block -> objects(block.getJsonArray("elements", new JsonArray())))
                .filter(element -> "overflow".equals(element.getString("type")))
                .flatMap(element -> objects(element.getJsonArray("options")))
                .map(option -> option.getJsonObject("text").getString("text"))
                .toList();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}

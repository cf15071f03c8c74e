package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Message;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A stop goes before everything, is said once, and holds for everybody here. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class StopTest extends RoadTest {
    private static final Pattern STOP_SAID = Pattern.compile("no more contact|not to be contacted|[Dd]o not contact");

    @Test
    void the_note_holds_who_it_was_once_that_is_known() {
        var card = reports("they said to take them off our list and never to call again");
        assertThat(card.blocks().encode()).contains("\"Do not contact. Asked on ");

        rep.presses(card, "Who was it?");
        rep.submits(Map.of("company", "Fernhill " + user, "person", "Dana"));

        var named = becomes(card, message -> !labels(message.blocks()).contains("Who was it?"));
        assertThat(named.blocks().encode()).contains("\"Dana, Fernhill " + user + ": do not contact. Asked on ");
    }

    @Test
    void a_standing_stop_takes_every_date_and_invitation_off_the_next_card_of_the_same_rep() {
        stopped(reports("they said to take them off our list and never to call again"));

        var card = named(reports("they froze the budget until July"));

        assertThatNothingInvites(card);
        assertThat(timesSaid(card)).isEqualTo(1);
        assertThat(card.blocks().encode()).doesNotContain("take them off our list");
    }

    @Test
    void a_colleagues_stop_does_the_same_and_tells_neither_who_nor_in_which_words() {
        var colleague = SignedSlack.newcomer().user();
        var other = hired(colleague);
        var theirs = reports(other, "the canary said to take them off our list and never to call again");
        other.presses(theirs, "Who was it?");
        other.submits(Map.of("company", company()));

        for (var report : new String[] {
            "they froze the budget until July",
            "she's the wrong person, procurement decides that, ask for Tom on Thursday",
            "they have someone already, under contract until June",
            "they went with somebody cheaper after two demos",
            "he was in a meeting, call back next week"
        }) {
            var card = namedByForm(report);
            assertThatNothingInvites(card);
            assertThat(timesSaid(card)).as(card.blocks().encode()).isEqualTo(1);
            assertThat(card.blocks().encode()).doesNotContain("canary", colleague);
        }
    }

    @Test
    void even_a_routine_no_of_theirs_says_the_stop() {
        stopped(reports("they said to take them off our list and never to call again"));

        var card = namedByForm("not interested");

        assertThatNothingInvites(card);
        assertThat(timesSaid(card)).isEqualTo(1);
    }

    @Test
    void a_second_stop_of_the_same_prospect_is_said_once_too() {
        stopped(reports("they said to take them off our list and never to call again"));

        var card = namedByForm("they asked again to be taken off the list and not to be called");

        assertThat(card.blocks().encode())
                .contains(": do not contact. Asked on ")
                .doesNotContain("Last time");
    }

    private static void assertThatNothingInvites(Message card) {
        var said = card.blocks().encode();
        assertThat(said)
                .contains("To close: ")
                .doesNotContain("Next time", "Call ", "Try ", "Write to ", "Remind", "Ask ", ": ask", "2027");
    }

    private static long timesSaid(Message card) {
        return STOP_SAID.matcher(card.blocks().encode()).results().count();
    }

    private String company() {
        return "Fernhill " + user;
    }

    private void stopped(Message card) {
        named(card);
        assertThat(entry().reading().doNotContact()).isTrue();
    }

    private Message named(Message card) {
        rep.presses(card, "Who was it?");
        rep.submits(Map.of("company", company()));
        return becomes(
                card, message -> isCard(message) && !labels(message.blocks()).contains("Who was it?"));
    }

    /** A report by the form, which names the company. */
    private Message namedByForm(String text) {
        rep.types(rep.dm(), "/reject");
        var before = cardsForNobodyElse().size();
        rep.submits(Map.of("text", text, "company", company()));
        until(() -> cardsForNobodyElse().size() > before);
        return cardsForNobodyElse().get(before);
    }

    private List<Message> cardsForNobodyElse() {
        return rep.sees(rep.dm()).stream()
                .filter(message -> message.ephemeral() && isCard(message))
                .toList();
    }
}

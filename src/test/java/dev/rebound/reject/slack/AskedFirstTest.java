package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Wins;
import dev.rebound.simulator.Message;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is no plain no is asked about first, and what is pressed then does exactly that. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class AskedFirstTest extends RoadTest {
    private static final String YES = "she said yes, we are booked for a demo on Thursday";
    private static final String UNCLEAR = "the quarterly numbers are in the blue folder";
    private static final String GERMAN =
            "leider kein Budget mehr in diesem Jahr, vielleicht melden wir uns später wieder";
    private static final String TWO =
            "I called Anna at Acme Works and she has no budget. I called Bob at Foss Mills and he said no need.";

    @Inject
    Wins wins;

    @Test
    void a_win_is_noted_counted_and_taken_back_by_its_own_button() {
        var question = reports(YES);
        assertThat(labels(question.blocks())).containsExactly("Log it as a win", "Log it as a no", "Not now");
        rep.presses(question, "Log it as a win");
        var noted = becomes(question, message -> message.text().startsWith("Noted"));
        assertThat(noted.text()).isEqualTo("Noted as a win. 1 win today.");
        assertThat(winsToday()).isEqualTo(1);

        rep.presses(noted, "Undo");

        becomes(question, message -> message.text().equals("Taken back: a win. It counts nowhere now."));
        assertThat(winsToday()).isZero();
    }

    @Test
    void a_no_after_the_win_question_is_written_without_a_reason_until_its_writer_picks_one() {
        var question = reports(YES);
        rep.presses(question, "Log it as a no");

        var receipt = becomes(question, message -> says(message, "Was it one of these?"));

        assertThat(receipt.text()).isEqualTo("A no, no reason given: noted. 1 no today.");
        assertThat(entry().reading().statesReason()).isFalse();
        assertThat(labels(receipt.blocks()))
                .containsExactly(
                        "Undo",
                        "More",
                        "Timing: not now",
                        "Fit: not for them",
                        "Delivery: how it landed",
                        "Their moment");

        rep.presses(receipt, "Their moment");

        becomes(question, message -> !says(message, "Was it one of these?"));
        assertThat(entry().reading().bucket()).isEqualTo(Bucket.MOOD);
        assertThat(entry().reading().statesReason()).isTrue();
        assertThat(noes()).isEqualTo(1);
    }

    @Test
    void not_now_logs_nothing_and_lets_the_text_go() {
        for (var text : new String[] {YES, UNCLEAR, GERMAN, TWO}) {
            var question = reports(text);
            rep.presses(question, "Not now");
            becomes(question, message -> message.text().equals("All right. Nothing was logged."));
        }

        assertThat(entries()).isEmpty();
        assertThat(winsToday()).isZero();
        assertThat(tables().rows().get("held")).noneMatch(row -> row.contains(user));
    }

    @Test
    void an_unclear_text_logged_as_a_no_has_no_reason_by_guess() {
        var question = reports(UNCLEAR);
        assertThat(labels(question.blocks())).containsExactly("Log it as a no", "Not now");

        rep.presses(question, "Log it as a no");

        becomes(question, message -> says(message, "Was it one of these?"));
        assertThat(entry().reading().confidence()).isZero();
        assertThat(entry().because().text()).isEmpty();
    }

    @Test
    void only_self_talk_offers_that_it_was_a_no_and_nothing_else() {
        var answer = reports("i can't do this today, i'm useless");
        assertThat(labels(answer.blocks())).containsExactly("It was a no");

        rep.presses(answer, "It was a no");

        becomes(answer, message -> says(message, "Was it one of these?"));
        assertThat(entry().reading().statesReason()).isFalse();
    }

    @Test
    void another_language_opens_a_form_with_the_text_and_the_writers_own_reason_is_kept() {
        var question = reports(GERMAN);
        assertThat(labels(question.blocks())).containsExactly("Open the form", "Not now");
        rep.presses(question, "Open the form");
        assertThat(filled("text")).isEqualTo(GERMAN);

        rep.submits(Map.of("company", "Kessler"));
        assertThat(rep.modal()).isPresent();
        assertThat(entries()).isEmpty();
        rep.submits(Map.of("bucket", "TIMING", "objection", "NO_BUDGET"));

        var card = becomes(question, message -> says(message, "Timing: not now"));
        assertThat(says(card, "Was it one of these?")).isFalse();
        assertThat(entry().reading().objection()).isEqualTo(Objection.NO_BUDGET);
        assertThat(entry().text().text()).isEqualTo(GERMAN);
        assertThat(entry().parts()).isEmpty();
        assertThat(entry().corrected()).isTrue();
        assertThat(entry().prospect().company()).isEqualTo("Kessler");
    }

    @Test
    void two_prospects_are_parted_and_both_cards_stand_where_the_question_was() {
        var question = reports(TWO);
        rep.presses(question, "Keep as two");
        assertThat(filled("text")).isEqualTo("I called Anna at Acme Works and she has no budget.");
        assertThat(filled("other-text")).isEqualTo("I called Bob at Foss Mills and he said no need.");

        rep.submits(Map.of());

        becomes(question, message -> says(message, "Acme") && isCard(message));
        until(() -> rep.sees(rep.dm()).stream()
                .anyMatch(message -> message.ephemeral() && isCard(message) && says(message, "no need")));
        assertThat(entries())
                .extracting(entry -> entry.prospect().company())
                .containsExactlyInAnyOrder("Acme Works", "Foss Mills");
    }

    @Test
    void the_same_text_twice_is_handed_back() {
        var question = reports(TWO);
        rep.presses(question, "Keep as two");

        rep.submits(Map.of("text", "she has no budget", "other-text", "She has no budget."));

        assertThat(rep.modal()).isPresent();
        assertThat(entries()).isEmpty();
    }

    @Test
    void two_kept_as_one_name_neither() {
        var question = reports(TWO);
        rep.presses(question, "Keep as one");

        becomes(question, message -> !message.text().equals(question.text()));

        assertThat(entries()).hasSize(1);
        assertThat(entry().prospect().isUnnamed()).isTrue();
    }

    @Test
    void a_row_of_good_news_logs_no_noes_before_its_writer_says_so() {
        var question = reports("+5 " + YES);
        assertThat(entries()).isEmpty();
        assertThat(question.text()).isEqualTo("That sounds like a yes. Log it as a win?");

        rep.presses(question, "Log it as a no");

        becomes(question, message -> says(message, "5 ×"));
        assertThat(entries()).extracting(Rejection::times).containsExactly(5);
    }

    @Test
    void tests_are_told_so_and_keep_nothing() {
        var before = tables().rows().get("held").size();

        assertThat(reports("test").text()).isEqualTo("Looks like a test. Nothing was saved.");
        var batch = reports("+5 testing 123");

        assertThat(batch.text()).isEqualTo("Looks like a test. Nothing was saved.");
        assertThat(labels(batch.blocks())).isEmpty();
        assertThat(entries()).isEmpty();
        assertThat(tables().rows().get("held")).hasSize(before);
    }

    @Test
    void in_a_direct_message_a_word_to_rebound_gets_a_line_that_says_what_to_type() {
        for (var text : new String[] {"hi", "thanks!", "👍", "what can you do?"}) {
            rep.typesToBot(text);
        }
        inDm(message -> message.text().startsWith("Gladly."));
        var answer = inDm(message -> message.text().startsWith("I take a no apart"));
        assertThat(labels(answer.blocks())).isEmpty();
        assertThat(rep.sees(rep.dm()).stream().filter(Message::byBot))
                .filteredOn(message -> message.text().equals("Hello, I'm Rebound."))
                .hasSize(1);
        assertThat(entries()).isEmpty();
        assertThat(tables().rows().get("held")).noneMatch(row -> row.contains(user));
    }

    private String filled(String field) {
        return rep.modal().orElseThrow().blocks().stream()
                .map(JsonObject.class::cast)
                .filter(block -> field.equals(block.getString("block_id")))
                .map(block -> block.getJsonObject("element").getString("initial_value"))
                .findFirst()
                .orElseThrow();
    }

    private int winsToday() {
        var now = Instant.now();
        return in(() -> wins.count(user, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1))));
    }
}

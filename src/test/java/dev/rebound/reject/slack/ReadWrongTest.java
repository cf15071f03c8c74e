package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Message;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way back from the page for words of danger: nothing is kept before the writer says so. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class ReadWrongTest extends RoadTest {
    private static final String PERHAPS = "thinking of driving into the bridge on the way home, he said no budget";
    private static final String HEAVY = "i don't want to be alive any more, thornwick said no";

    @Test
    void a_false_alarm_comes_back_as_a_report_at_its_writers_word() {
        var log = new LogLines();
        log.begin();
        var before = tables().rows();
        var page = reports(HEAVY);
        assertThat(labels(page.blocks())).containsExactly("Find someone to talk to", "That's not what I meant");
        assertThat(rep.presses(page, "That's not what I meant").ok()).isTrue();
        assertThat(filled()).isEqualTo(HEAVY);
        assertThat(entries()).isEmpty();
        assertThat(tables().rows().get("held")).hasSameSizeAs(before.get("held"));
        assertThat(tables().holding("thornwick")).isEmpty();

        rep.submits(Map.of());

        until(() -> !entries().isEmpty());
        assertThat(entry().text().text()).isEqualTo(HEAVY);
        until(() -> rep.sees(rep.dm()).stream().anyMatch(this::isAnswerWithPeople));
        log.end();
        assertThat(log.holding("thornwick")).isEmpty();
    }

    private boolean isAnswerWithPeople(Message message) {
        return message.ephemeral()
                && says(message, "findahelpline.com")
                && labels(message.blocks()).contains("Not right?");
    }

    @Test
    void a_text_too_long_for_a_button_is_not_carried_and_the_form_opens_empty() {
        var page = reports(HEAVY + " and so on".repeat(200));
        assertThat(value(page.blocks(), "That's not what I meant")).isEqualTo("-");

        rep.presses(page, "That's not what I meant");

        assertThat(filled()).isEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void by_direct_message_the_text_waits_in_no_outbox() {
        rep.typesToBot(HEAVY);
        var page = inDm(message -> message.text().equals("I'm glad you wrote this down."));

        assertThat(value(page.blocks(), "That's not what I meant")).isEqualTo("-");
        assertThat(value(page.blocks(), "Find someone to talk to")).isEqualTo("help");
        assertThat(rep.presses(page, "Find someone to talk to").ok()).isTrue();
        assertThat(entries()).isEmpty();
    }

    @Test
    void where_it_is_not_sure_a_question_comes_first_and_people_or_the_form_at_a_tap() {
        var asked = reports(PERHAPS);
        assertThat(says(asked, "Is this about more than work?")).isTrue();
        assertThat(says(asked, "findahelpline.com")).isTrue();
        assertThat(labels(asked.blocks())).containsExactly("Yes, show me people", "No, it was about work");

        rep.presses(asked, "No, it was about work");
        assertThat(filled()).isEqualTo(PERHAPS);
        rep.closes();
        assertThat(entries()).isEmpty();

        rep.presses(asked, "Yes, show me people");
        var page = becomes(asked, message -> message.text().equals("I'm glad you wrote this down."));
        assertThat(value(page.blocks(), "That's not what I meant")).isEqualTo("-");
        assertThat(entries()).isEmpty();
    }

    @Test
    void what_was_about_work_is_logged_once_its_writer_sends_it() {
        rep.presses(reports(PERHAPS), "No, it was about work");
        rep.submits(Map.of());
        until(() -> !entries().isEmpty());
        assertThat(entry().text().text()).isEqualTo(PERHAPS);
    }

    @Test
    void an_empty_form_is_handed_back() {
        var answer = SignedSlack.of(user).submission("reject.meant-form", "", new com.google.gson.JsonObject());

        assertThat(answer.body()).contains("errors");
    }

    private String filled() {
        return rep.modal().orElseThrow().blocks().stream()
                .map(JsonObject.class::cast)
                .filter(block -> "text".equals(block.getString("block_id")))
                .map(block -> block.getJsonObject("element").getString("initial_value", ""))
                .findFirst()
                .orElseThrow();
    }
}

package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Message;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form's answer is shown where the form was opened, as long as Slack takes it there. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class FormsAnswerTest extends RoadTest {
    private static final String MAIL =
            "Hi,\n\nwe have no budget for this before July, sorry.\n\nKind regards,\nDana Reyes\n";

    @Inject
    MovableClock clock;

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void the_commands_form_answers_in_its_channel_for_its_writer_alone() {
        var sales = slack.channel("sales");
        rep = slack.as(dev.rebound.simulator.Person.ANA);
        rep.types(sales, "/reject");
        rep.submits(Map.of("text", "they have no budget until Quillmonth"));

        until(() -> rep.sees(sales).stream()
                .anyMatch(message -> message.ephemeral() && says(message, "budget until Quillmonth")));
        assertThat(rep.sees(rep.dm()).stream().filter(Message::byBot))
                .noneMatch(message -> says(message, "budget until Quillmonth"));
    }

    @Test
    void after_half_an_hour_it_comes_by_direct_message() {
        rep.types(rep.dm(), "/reject");
        var metadata = rep.modal().orElseThrow();
        clock.advance(Duration.ofMinutes(31));
        var url = Mailbox.fresh();
        var origin = new JsonObject(new JsonObject(metadata.body().encode()).getString("private_metadata"));
        assertThat(origin.getString("responseUrl")).isNotBlank();

        SignedSlack.of(user)
                .by(clock)
                .submission(
                        "reject.form", origin.put("responseUrl", url).encode(), text("they have no budget until July"));

        inDm(RoadTest::isCard);
        assertThat(Mailbox.at(url)).isEmpty();
    }

    @Test
    void a_form_from_nowhere_answers_by_direct_message() {
        rep.uses("log_rejection");
        rep.submits(Map.of("text", "they have no budget until July"));

        inDm(RoadTest::isCard);
    }

    @Test
    void a_pasted_mail_fills_in_who_signed_it_and_is_answered_beside_it() {
        var sales = slack.channel("sales");
        rep = slack.as(dev.rebound.simulator.Person.BEN);
        rep.types(sales, MAIL);
        var mail = rep.lastSeen(sales);
        rep.uses("log_this_rejection", mail);
        assertThat(filled("person")).isEqualTo("Dana Reyes");
        assertThat(filled("text")).contains("no budget for this before July");

        rep.submits(Map.of());

        until(() -> rep.sees(sales).stream().anyMatch(message -> message.ephemeral() && isCard(message)));
    }

    private String filled(String field) {
        return rep.modal().orElseThrow().blocks().stream()
                .map(JsonObject.class::cast)
                .filter(block -> field.equals(block.getString("block_id")))
                .map(block -> block.getJsonObject("element").getString("initial_value", ""))
                .findFirst()
                .orElseThrow();
    }

    private static com.google.gson.JsonObject text(String text) {
        var values = new com.google.gson.JsonObject();
        var field = new com.google.gson.JsonObject();
        field.add("text", SignedSlack.object("type", "plain_text_input", "value", text));
        values.add("text", field);
        return values;
    }
}

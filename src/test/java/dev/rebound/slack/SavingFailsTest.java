package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No request's row can be written, as when the disk is full or the database is gone. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class SavingFailsTest {
    private static final String DANGER = "i want to kill myself tonight";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Tables tables;

    Simulator slack;

    private final SignedSlack rep = SignedSlack.newcomer();

    private void breakIt() {
        tables.change("alter table delivery rename to delivery_away");
    }

    @AfterEach
    void mend() {
        if (tables.column("select table_name from information_schema.tables where lower(table_name) = 'delivery_away'")
                        .size()
                == 1) {
            tables.change("alter table delivery_away rename to delivery");
        }
    }

    @ParameterizedTest
    @CsvSource({"/reject, " + DANGER, "/reject, +2 " + DANGER, "/reject, demo", "/reject, help", "/rebound, help"})
    void what_needs_no_row_is_answered_as_ever(String command, String text) {
        var ever = rep.command(command, text).json();
        breakIt();

        var answer = rep.command(command, text).json();

        assertThat(answer).isEqualTo(ever);
        assertThat(answer.toString()).doesNotContain("not saved", "try again");
    }

    @Test
    void words_of_danger_in_a_direct_message_are_answered_there() {
        var channel = slack.as("U0ANA0001").dm();
        slack.clearLog();
        breakIt();

        SignedSlack.of("U0ANA0001").in(channel).message(DANGER);

        var said = slack.awaitCalls("chat.postMessage", 1, PATIENCE).get(0).arguments();
        assertThat(said.getString("channel")).isEqualTo(channel);
        assertThat(said.encode()).contains("findahelpline.com").doesNotContain("not saved", "try again");
    }

    @Test
    void words_of_danger_in_a_form_are_answered_by_direct_message() {
        slack.clearLog();
        breakIt();

        var answer = SignedSlack.of("U0ANA0001").submission("reject.form", "", typed(DANGER));

        assertThat(answer.body()).isEmpty();
        var said = slack.awaitCalls("chat.postMessage", 1, PATIENCE).get(0).arguments();
        assertThat(said.getString("channel")).isEqualTo("U0ANA0001");
        assertThat(said.encode()).contains("findahelpline.com").doesNotContain("not saved", "kill myself");
    }

    @Test
    void words_of_danger_are_answered_before_slack_has_told_which_workspace_this_is() {
        var ever = rep.command(DANGER).json();

        var answer = rep.ofTeam("T0UNKNOWN").command(DANGER).json();

        assertThat(answer).isEqualTo(ever);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"they froze the budget until July", "+3 not interested", "undo", "they signed the contract"})
    void what_would_have_to_be_written_or_looked_up_is_said_not_to_be_saved_and_handed_back(String text) {
        rep.command("not interested");
        breakIt();

        assertThat(rep.command(text).json().get("text").getAsString()).contains("this was not saved", text);
    }

    @Test
    void nothing_is_written_meanwhile() {
        var before = tables.rowsAtRest();
        breakIt();
        rep.command(DANGER);
        rep.command("they froze the budget until July");
        mend();

        assertThat(tables.rowsAtRest()).isEqualTo(before);
    }

    @Test
    void a_home_page_that_cannot_be_drawn_says_so() {
        tables.change("alter table member rename to member_away");
        try {
            slack.clearLog();
            SignedSlack.of("U0ANA0001")
                    .event(SignedSlack.object("type", "app_home_opened", "user", "U0ANA0001", "tab", "home"));

            var page = slack.awaitCalls("views.publish", 1, PATIENCE).get(0).arguments();
            assertThat(page.encode()).contains("could not be drawn this time", "findahelpline.com");
        } finally {
            tables.change("alter table member_away rename to member");
        }
    }

    private static JsonObject typed(String text) {
        var action = new JsonObject();
        action.add("text", SignedSlack.object("type", "plain_text_input", "value", text));
        var values = new JsonObject();
        values.add("text", action);
        return values;
    }
}

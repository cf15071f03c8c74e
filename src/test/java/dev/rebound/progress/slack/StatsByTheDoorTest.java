package dev.rebound.progress.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /rebound stats} as people get it: charts where Slack takes them, the same figures as text where it does not. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class StatsByTheDoorTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    Simulator slack;

    private final String user = SignedSlack.newcomer().user();
    private Acting rep;

    @BeforeEach
    void hire() {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        rep = slack.as(user);
    }

    @Test
    void charts_of_slacks_own_are_taken_and_only_the_person_sees_them() {
        rep.types(rep.dm(), "/reject they froze the budget until july");
        rep.types(rep.dm(), "/reject +5 not interested");
        rep.types(rep.dm(), "/win booked a demo with Acme");

        rep.types(rep.dm(), "/rebound stats month");

        var stats = seen("This month: 6 noes, 1 yes");
        assertThat(stats.ephemeral()).isTrue();
        assertThat(stats.blocks().encode())
                .contains("\"type\":\"data_visualization\"", "\"type\":\"bar\"", "\"type\":\"pie\"")
                .contains("{\"label\":\"Not now\",\"value\":1}")
                .contains("5 of 6 answers ended before the pitch.");
        assertThat(stats.text()).contains("6 noes, 1 yes", "This month: 1 no with a reason\nNot now □ 1");
    }

    @Test
    void a_slack_that_refuses_charts_gets_the_same_as_text() {
        rep.types(rep.dm(), "/reject +5 not interested");
        var signed = SignedSlack.of(user);
        Mailbox.refuse(signed.responseUrl(), 200, "", "invalid_blocks");

        assertThat(signed.command("/rebound", "stats").body()).isEmpty();

        var answer = Mailbox.awaitAt(signed.responseUrl(), 1).get(0);
        assertThat(answer.has("blocks")).isFalse();
        assertThat(answer.get("text").getAsString())
                .startsWith("This week: 5 noes")
                .contains("□□□□□ 5 noes", "5 of 5 answers ended before the pitch.");
    }

    @Test
    void nothing_logged_is_said_and_another_word_is_answered_with_what_there_is() {
        var signed = SignedSlack.of(user);
        assertThat(signed.command("/rebound", "stats year").body()).contains("Add week, month or all.");
        signed.command("/rebound", "stats ALL");
        assertThat(Mailbox.awaitAt(signed.responseUrl(), 1).get(0).toString())
                .contains("Nothing is logged yet.")
                .doesNotContain("data_visualization");
    }

    private Message seen(String text) {
        return Mailbox.await(
                SOON, () -> rep.lastSeen(rep.dm()), message -> message.text().startsWith(text));
    }
}

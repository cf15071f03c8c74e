package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Wins;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code /reject undo}: the newest thing that was logged goes, whatever it was, and its name is said. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class UndoLastTest extends RoadTest {
    @Inject
    Wins wins;

    @Inject
    Efforts efforts;

    @Test
    void a_win_goes_before_the_no_that_was_logged_before_it() {
        var question = reports("she said yes, we are booked for a demo on Thursday");
        reports("they have no budget until July");
        rep.presses(question, "Log it as a win");
        becomes(question, message -> message.text().startsWith("Noted"));

        var undone = reports("undo");

        assertThat(undone.text()).isEqualTo("Taken back: a win. It counts nowhere now.");
        assertThat(says(undone, "booked for a demo")).isTrue();
        assertThat(in(() -> wins.newest(user))).isEmpty();
        assertThat(entries()).hasSize(1);

        assertThat(reports("undo").text()).isEqualTo("Taken back: a no. It counts nowhere now.");
        assertThat(entries()).isEmpty();
        assertThat(reports("undo").text()).isEqualTo("There is nothing to take back.");
    }

    @Test
    void a_row_goes_as_a_row() {
        reports("they have no budget until July");
        reports("+5 not interested");

        assertThat(reports("undo").text()).isEqualTo("Taken back: 5 noes. They count nowhere now.");

        assertThat(noes()).isEqualTo(1);
    }

    @Test
    void taps_on_the_pad_go_one_by_one() {
        rep.types(rep.dm(), "/rebound block");
        var pad = inDm(message -> message.text().startsWith("No dials"));
        rep.presses(pad, "Hung up");
        becomes(pad, message -> says(message, "1 dial:"));
        rep.presses(pad, "Good talk");
        becomes(pad, message -> says(message, "2 dials:"));

        assertThat(reports("undo").text()).isEqualTo("Taken back: a good talk. It counts nowhere now.");
        var hungUp = reports("undo");

        assertThat(hungUp.text()).isEqualTo("Taken back: a no. It counts nowhere now.");
        assertThat(says(hungUp, "From the pad")).isTrue();
        var now = Instant.now();
        assertThat(in(() ->
                        efforts.count(user, Effort.Kind.GOOD_TALK, now.minus(Duration.ofDays(1)), now.plusSeconds(60))))
                .isZero();
        assertThat(noes()).isZero();
    }

    @Test
    void what_was_written_last_goes_first_whatever_hour_it_tells_of() {
        reports("they have no budget until July");
        rep.types(rep.dm(), "/reject");
        var values = Map.of("text", "he hung up on me", "hour", "0");
        rep.submits(values);
        until(() -> entries().size() == 2);

        var undone = reports("undo");

        assertThat(says(undone, "he hung up on me")).isTrue();
        assertThat(entries())
                .extracting(entry -> entry.text().text())
                .containsExactly("they have no budget until July");
    }

    @Test
    void the_buttons_of_what_was_taken_back_say_that_it_is_gone() {
        var card = reports("they froze the budget until July, and she said i sounded scripted");
        var id = value(card.blocks(), "Not right?");
        reports("undo");

        rep.presses(card, "This one hurt");

        becomes(card, message -> message.text().equals("This entry is not there any more."));
        SignedSlack.of(user).action("reject.undo-win", id);
        assertThat(entries()).isEmpty();
    }

    @Test
    void nobody_takes_back_what_another_logged() {
        reports("they have no budget until July");
        var stranger = SignedSlack.newcomer();

        assertThat(stranger.command("undo").body()).contains("There is nothing to take back.");

        assertThat(entries()).hasSize(1);
    }
}

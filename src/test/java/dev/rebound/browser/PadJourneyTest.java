package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stretch of calls is logged by taps, on a phone. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class PadJourneyTest {
    private static final List<String> STRETCH = List.of(
            "NO_ANSWER",
            "BRUSH_OFF",
            "NO_ANSWER",
            "HUNG_UP",
            "BRUSH_OFF",
            "NO",
            "NO_ANSWER",
            "GOOD_TALK",
            "BRUSH_OFF",
            "NO_ANSWER",
            "NO_ANSWER",
            "BRUSH_OFF",
            "NO",
            "NO_ANSWER",
            "BRUSH_OFF",
            "GOOD_TALK",
            "NO_ANSWER",
            "BRUSH_OFF",
            "YES",
            "BRUSH_OFF");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    Simulator slack;

    @Test
    void twenty_taps_count_in_place_and_one_is_undone() {
        var page = SlackPage.ofNewcomer(chromium.open(slack, Screen.PHONE), slack);
        var pad = opened(page);
        tap(pad, STRETCH);
        assertThat(pad.text())
                .contains("20 dials: 7 brush-offs, 2 noes, 1 hung up, 2 good talks, 1 yes, 7 no answers.")
                .contains("Last tap: Brush-off");

        pad.press("tally.undo");
        pad.awaitText("19 dials: 6 brush-offs, 2 noes, 1 hung up, 2 good talks, 1 yes, 7 no answers.");
        pad.press("tally.done");
        assertThat(pad.awaitText("Pad closed.")).contains("19 dials");

        page.openHome().awaitText("9 noes today.");
    }

    /** Opens a pad, which comes by direct message. */
    static MessageView opened(SlackPage page) {
        page.asked("/rebound block").awaitText("The pad is in your direct messages with me.");
        page.openMessages();
        return page.message("No dials yet.");
    }

    /** Taps, and after each waits until it counts. */
    static void tap(MessageView pad, List<String> keys) {
        for (var count = 1; count <= keys.size(); count++) {
            pad.press("tally.key." + keys.get(count - 1));
            pad.awaitText(count == 1 ? "1 dial: " : count + " dials: ");
        }
    }
}

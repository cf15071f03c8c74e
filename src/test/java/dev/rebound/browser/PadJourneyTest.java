package dev.rebound.browser;

import static dev.rebound.browser.Window.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

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
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @Test
    void twenty_taps_count_in_place_and_one_is_undone() {
        var page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.PHONE), slack);
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

    @Test
    void nine_buttons_and_the_exit_lines_take_four_rows_of_a_phone() {
        var page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.PHONE), slack);
        opened(page);

        assertThat(page.window()
                        .run("const tops = [...document.querySelectorAll(\"[data-action-id^='tally.']\")]"
                                + ".map(button => Math.round(button.getBoundingClientRect().top));"
                                + "return tops.length + ' in ' + new Set(tops).size"))
                .isEqualTo("9 in 4");
    }

    @Test
    void a_second_pad_is_the_only_one_that_takes_taps_and_the_form_of_an_old_session_is_gone() {
        var page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.LIGHT), slack);
        tap(opened(page), List.of("NO"));
        page.say("/rebound block");
        page.message("The pad is further down now.");
        var pad = page.message("1 dial: 1 no.");
        pad.press("tally.key.HURT");
        pad.awaitText("One of them hurt.");
        page.window().shoot("light-pad-moved");

        page.openHome().awaitText("Pad, 1 dial: 1 no.");
        page.window().press(By.cssSelector("[data-testid=home] [data-action-id='tally.taps']"));
        var taps = new ModalView(page.window());
        taps.awaitText("Take out");
        page.window().shoot("light-pad-taps");
        page.window().visitAgain();
        page.openHome().awaitText("Pad, 1 dial: 1 no.");
        assertThat(page.window().shows(marked("modal"))).isFalse();
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

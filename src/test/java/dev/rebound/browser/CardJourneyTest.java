package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A no is typed, and what comes back can be corrected, opened and taken back where it stands. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CardJourneyTest {
    static final String STANDARD =
            "/reject they froze the budget until July, and she said i sounded scripted. i'm terrible at this";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @Test
    void somebody_picks_who_they_are_and_logs_a_no() {
        var page = SlackPage.choose(CHROMIUM.open(slack, Screen.LIGHT), Person.PRIYA);
        var card = page.asked(STANDARD);
        assertThat(card.text())
                .contains("Only visible to you")
                .contains("Sounds like Timing: not now", "froze the budget until July", "3 parts:", "Next time:", "→ ");
    }

    @Test
    void a_correction_changes_the_card_in_place() {
        var page = newcomer(Screen.LIGHT);
        var card = page.asked(STANDARD);
        correct(page, card);
        assertThat(page.newest()).isEqualTo(card);
        assertThat(card.text()).doesNotContain("Timing: not now");
    }

    @Test
    void more_tells_part_by_part_and_a_verdict_can_be_flipped() {
        var page = newcomer(Screen.LIGHT);
        page.asked(STANDARD).choose("More");
        var more = new ModalView(page.window());
        assertThat(more.awaitText("Part by part"))
                .contains("What it usually means", "Tip", "She said i sounded scripted", "Try this: ");
        more.press("reject.flip.1");
        more.awaitText("Let it go: ");
        more.close();
    }

    @Test
    void undo_takes_it_back_and_the_day_does_not_count_it() {
        var page = newcomer(Screen.LIGHT);
        var card = page.asked(STANDARD);
        card.choose("Undo");
        card.awaitText("Taken back. It counts nowhere now.");
        assertThat(card.offers("reject.menu")).isFalse();
        assertThat(page.asked("/reject not interested").text()).contains("1 no today.");
    }

    @Test
    void a_card_can_be_hidden_from_a_shared_screen_and_shown_again() {
        var card = newcomer(Screen.PHONE).asked(STANDARD);
        card.choose("Hide");
        assertThat(card.awaitText("Hidden.")).doesNotContain("budget");
        card.press("reject.show");
        card.awaitText("froze the budget until July");
    }

    static void correct(SlackPage page, MessageView card) {
        card.press("reject.not-right");
        var form = new ModalView(page.window());
        form.awaitText("What was it about?");
        form.choose("bucket", "Delivery: how it landed");
        form.save();
        card.awaitText("Counted as Delivery: how it landed");
    }

    private SlackPage newcomer(Screen screen) {
        return SlackPage.ofNewcomer(CHROMIUM.open(slack, screen), slack);
    }
}

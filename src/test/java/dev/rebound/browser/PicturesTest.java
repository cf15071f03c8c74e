package dev.rebound.browser;

import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures to look at: {@code target/browser}. The README's is {@code light-card.png}. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class PicturesTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @ParameterizedTest
    @EnumSource
    void the_main_places(Screen screen) {
        var window = CHROMIUM.open(slack, screen);
        var page = SlackPage.ofNewcomer(window, slack);
        var card = page.asked(CardJourneyTest.STANDARD);
        shoot(window, "card");
        CardJourneyTest.correct(page, card);
        shoot(window, "corrected");
        more(page, card);
        var pad = PadJourneyTest.opened(page);
        PadJourneyTest.tap(pad, List.of("NO_ANSWER", "BRUSH_OFF", "GOOD_TALK"));
        shoot(window, "pad");
        page.openHome().awaitText("Your last ten");
        shoot(window, "home");
    }

    private static void more(SlackPage page, MessageView card) {
        card.choose("More");
        var more = new ModalView(page.window());
        more.awaitText("Part by part");
        shoot(page.window(), "more");
        more.close();
    }

    private static void shoot(Window window, String what) {
        window.shoot(window.screen().label() + "-" + what);
    }
}

package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was logged, by command and by direct message, stands on Home: counted, listed, searched and deleted there. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class HomeJourneyTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;
    private SlackPage page;

    @BeforeEach
    void log_two() {
        page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.LIGHT), slack);
        page.asked(CardJourneyTest.STANDARD);
        page.openMessages();
        page.say("Priya at Kestrel Foods said the price is half elsewhere");
        page.message("Sounds like Price");
    }

    @Test
    void home_opens_on_today_and_lists_the_last_ones() {
        assertThat(page.openHome().awaitText("2 noes today."))
                .contains("1 not now, 1 not for them", "Your last ten", "froze the budget until July", "Kestrel Foods");
    }

    @Test
    void the_search_finds_an_entry_and_opens_it() {
        page.openHome().search();
        var search = new ModalView(page.window());
        search.awaitText("Looks through your own entries, and nobody else's.");
        search.type("asked", "kestrel");
        search.submit();
        assertThat(search.awaitText("Kestrel Foods")).doesNotContain("budget");
        search.press("reject.more");
        search.awaitText("What it usually means");
        search.close();
    }

    @Test
    void delete_asks_first_and_then_the_entry_is_gone_and_counts_nowhere() {
        var home = page.openHome();
        home.awaitText("2 noes today.");
        home.delete("froze the budget until July");
        home.decline();
        assertThat(home.awaitText("2 noes today.")).contains("froze the budget until July");

        home.delete("froze the budget until July");
        home.confirm();
        assertThat(home.awaitText("1 no today.")).doesNotContain("froze the budget");
    }
}

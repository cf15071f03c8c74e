package dev.rebound.browser;

import static dev.rebound.browser.Window.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** Whatever can be pressed, typed into or chosen has a name that a screen reader can say, as the browser itself computes it. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class NamedControlsTest {
    private static final Set<String> CONTROLS = Set.of(
            "button",
            "link",
            "textbox",
            "searchbox",
            "combobox",
            "checkbox",
            "radio",
            "tab",
            "menuitem",
            "listbox",
            "dialog",
            "alertdialog",
            "image");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @Test
    void the_rule_sees_a_control_without_a_name() {
        var window = CHROMIUM.open(slack, Screen.LIGHT);
        window.visit("");
        window.awaitText(By.tagName("main"), "Who are you?");
        window.run("document.body.append(document.createElement('button')); return true");
        assertThat(nameless(window)).containsExactly("button");
    }

    @Test
    void the_first_page_and_a_channel_with_a_card() {
        var window = CHROMIUM.open(slack, Screen.LIGHT);
        window.visit("");
        window.awaitText(By.tagName("main"), "Who are you?");
        assertNamed(window, "first page");
        SlackPage.ofNewcomer(window, slack).asked(CardJourneyTest.STANDARD);
        assertNamed(window, "channel");
    }

    @Test
    void the_forms_behind_a_card() {
        var page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.LIGHT), slack);
        var card = page.asked(CardJourneyTest.STANDARD);
        var form = new ModalView(page.window());
        card.press("reject.not-right");
        form.awaitText("What was it about?");
        assertNamed(page.window(), "correction");
        form.close();
        card.choose("More");
        form.awaitText("Part by part");
        assertNamed(page.window(), "more");
    }

    @Test
    void the_pad_and_home_on_a_phone() {
        var page = SlackPage.ofNewcomer(CHROMIUM.open(slack, Screen.PHONE), slack);
        page.asked(CardJourneyTest.STANDARD);
        PadJourneyTest.opened(page);
        assertNamed(page.window(), "pad");
        var home = page.openHome();
        home.delete("froze the budget");
        page.window().awaitText(marked("confirm"), "Delete this entry?");
        assertNamed(page.window(), "question");
        home.decline();
        home.search();
        new ModalView(page.window()).awaitText("A word or a name");
        assertNamed(page.window(), "search");
    }

    private static void assertNamed(Window window, String where) {
        assertThat(nameless(window)).as(where).isEmpty();
    }

    private static List<String> nameless(Window window) {
        return ((List<?>) window.ask("Accessibility.getFullAXTree").get("nodes"))
                .stream()
                        .map(node -> (Map<?, ?>) node)
                        .filter(node -> CONTROLS.contains(value(node, "role"))
                                && value(node, "name").isBlank())
                        .map(node -> value(node, "role"))
                        .toList();
    }

    private static String value(Map<?, ?> node, String property) {
        return node.get(property) instanceof Map<?, ?> held && held.get("value") instanceof String text ? text : "";
    }
}

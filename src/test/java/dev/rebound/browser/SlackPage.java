package dev.rebound.browser;

import static dev.rebound.browser.Window.marked;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SignedSlack;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page of one person in Slack. */
record SlackPage(Window window) {
    private static final By COMPOSER = marked("composer");
    private static final By APP = By.cssSelector("[data-testid=conversation][data-kind=app]");
    private static final String STAMPS =
            "return [...document.querySelectorAll('[data-testid=message][data-user=U0REBOUND]')].map(m => m.dataset.ts)";

    /** Somebody new in the workspace, so that tests do not meet; called Ana Weber, as in the pictures. */
    static SlackPage ofNewcomer(Window window, Simulator slack) {
        return of(SignedSlack.newcomer().user(), window, slack);
    }

    /** The same for somebody who did something here already. */
    static SlackPage of(String id, Window window, Simulator slack) {
        slack.put(new Person(id, "ana", "Ana Weber", "Sales rep", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        window.visit("?as=" + id + "&theme=" + window.screen().theme);
        return new SlackPage(window);
    }

    /** Picks one of the cast on the first page. */
    static SlackPage choose(Window window, Person person) {
        window.visit("?theme=" + window.screen().theme);
        window.press(By.cssSelector("[data-testid=person][data-person='" + person.id() + "']"));
        return new SlackPage(window);
    }

    /** Types into the conversation that is open and sends it. */
    void say(String text) {
        window.type(COMPOSER, text + Keys.ENTER);
        window.await(
                "empty composer",
                () -> Optional.of(COMPOSER)
                        .filter(
                                c -> Boolean.TRUE.equals(
                                        window.run(
                                                "const c = document.querySelector('[data-testid=composer]'); return c.value === '' && !c.readOnly"))));
    }

    /** Types something and gives the app's next message in the same conversation. */
    MessageView asked(String text) {
        window.await("composer", () -> Optional.of(COMPOSER).filter(window::shows));
        var before = stamps();
        say(text);
        return new MessageView(window, window.await("answer to " + text, () -> newSince(before)));
    }

    /** The newest of the app's messages with this in it. */
    MessageView message(String part) {
        return window.await("message with «" + part + "»", () -> newestWith(part));
    }

    /** The app's newest message here. */
    MessageView newest() {
        var stamps = stampList();
        return new MessageView(window, stamps.get(stamps.size() - 1));
    }

    /** Turns to the app's messages. */
    void openMessages() {
        openApp();
        window.press(marked("tab-messages"));
        window.await("composer", () -> Optional.of(COMPOSER).filter(window::shows));
    }

    /** Turns to the app's Home. */
    HomeTab openHome() {
        openApp();
        window.press(marked("tab-home"));
        return new HomeTab(window);
    }

    private void openApp() {
        if (window.screen().isPhone()) {
            window.press(marked("drawer"));
        }
        window.press(APP);
    }

    private Optional<MessageView> newestWith(String part) {
        return stampList().stream()
                .map(stamp -> new MessageView(window, stamp))
                .filter(message -> message.text().contains(part))
                .reduce((earlier, later) -> later);
    }

    private Optional<String> newSince(Set<String> before) {
        return stampList().stream().filter(stamp -> !before.contains(stamp)).reduce((earlier, later) -> later);
    }

    private Set<String> stamps() {
        return new HashSet<>(stampList());
    }

    private List<String> stampList() {
        return ((List<?>) window.run(STAMPS)).stream().map(Object::toString).toList();
    }
}

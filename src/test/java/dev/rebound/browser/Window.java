package dev.rebound.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rebound.simulator.Simulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** One browser window: finds, waits, presses, reads. The page may be drawn anew at any time, so nothing found is kept. */
final class Window {
    static final Path PICTURES = Path.of("target", "browser");
    private static final int TALL = 2600;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final Simulator slack;
    private final Screen screen;

    Window(ChromeDriver driver, Simulator slack, Screen screen) {
        this.driver = driver;
        this.slack = slack;
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    /** The simulator's page, with this after its address. */
    void visit(String query) {
        driver.get(slack.pageUrl() + "/" + query);
    }

    /** Leaves the page and comes back to it later, as in a new browser: not a reload. */
    void visitAgain() {
        var address = driver.getCurrentUrl();
        driver.get("about:blank");
        driver.get(address);
    }

    /** What the page marks for tests with this name. */
    static By marked(String name) {
        return By.cssSelector("[data-testid='" + name + "']");
    }

    /** Presses the last of what is found there, as soon as it takes presses. */
    void press(By what) {
        await("something to press at " + what, () -> {
            var found = last(what).filter(element -> !"true".equals(element.getAttribute("aria-busy")));
            found.ifPresent(WebElement::click);
            return found;
        });
    }

    /** Empties a field and types into it. */
    void type(By field, String text) {
        await("a field at " + field, () -> {
            var found = last(field);
            found.ifPresent(WebElement::clear);
            found.ifPresent(element -> element.sendKeys(text));
            return found;
        });
    }

    /** What stands there now, in words; empty when there is nothing. */
    String text(By what) {
        return last(what).map(WebElement::getText).orElse("");
    }

    /** The words that stand there, as soon as they hold this. */
    String awaitText(By what, String part) {
        return await("«" + part + "» at " + what, () -> Optional.of(text(what)).filter(all -> all.contains(part)));
    }

    void awaitGone(By what) {
        await(what + " to go", () -> Optional.of(what).filter(gone -> last(gone).isEmpty()));
    }

    boolean shows(By what) {
        return last(what).isPresent();
    }

    /** Runs a script in the page. */
    Object run(String script, Object... arguments) {
        return java.util.Objects.requireNonNull(driver.executeScript(script, arguments));
    }

    /** Asks DevTools. */
    Map<String, Object> ask(String command) {
        return driver.executeCdpCommand(command, Map.of());
    }

    /** Looks until something is there; what changed under the look is looked at again. */
    <T> T await(String what, Supplier<Optional<T>> look) {
        try {
            return slack.await(PATIENCE, () -> calmly(look));
        } catch (IllegalStateException late) {
            throw new AssertionError("No " + what + ". The page says:\n" + text(By.tagName("body")), late);
        }
    }

    /** A picture of what is in sight, as {@code target/browser/NAME.png}. */
    void shoot(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(
                    PICTURES.resolve(name.replaceAll("[^\\w-]+", "-") + ".png"),
                    driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of a window that is tall enough to show a long page without scrolling. */
    void shootTall(String name) {
        var tall = new HashMap<String, Object>(screen.metrics());
        tall.put("height", TALL);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", tall);
        shoot(name);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen.metrics());
    }

    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(Object::toString)
                .toList();
    }

    /** Whether this is the address of something of the simulator's, or of nothing that is fetched. */
    boolean isHome(String address) {
        return address.startsWith(slack.pageUrl() + "/") || address.startsWith("data:");
    }

    /** The addresses of all requests since the last question. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonParser.parseString(entry.getMessage())
                        .getAsJsonObject()
                        .getAsJsonObject("message"))
                .filter(message -> message.get("method").getAsString().equals("Network.requestWillBeSent"))
                .map(Window::address)
                .toList();
    }

    private static String address(JsonObject message) {
        return message.getAsJsonObject("params")
                .getAsJsonObject("request")
                .get("url")
                .getAsString();
    }

    private Optional<WebElement> last(By what) {
        return driver.findElements(what).stream()
                .filter(WebElement::isDisplayed)
                .reduce((earlier, later) -> later);
    }

    private static <T> Optional<T> calmly(Supplier<Optional<T>> look) {
        try {
            return look.get();
        } catch (StaleElementReferenceException | NoSuchElementException | ElementNotInteractableException moved) {
            return Optional.empty();
        }
    }
}

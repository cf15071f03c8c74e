package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rebound.simulator.Simulator;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A browser for each class, and in it a fresh tab for each test, with nothing kept of the one before. After a test that went well
 * it holds two things of every page: nothing on the console is an error, and no request went to another host. After one that did
 * not, it leaves a picture, and the next test has a fresh browser.
 */
final class Chromium implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback, AfterAllCallback {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String[] FLAGS = {
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
        "--lang=en-GB"
    };

    private @Nullable ChromeDriver driver;
    private @Nullable Window window;

    /** A window of this size and these colours, on no page yet; one for each test. */
    Window open(Simulator slack, Screen screen) {
        var opened = driver == null ? new ChromeDriver(service(), options()) : emptied(driver, slack.pageUrl());
        driver = opened;
        opened.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen.metrics());
        opened.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", screen.isPhone()));
        opened.executeCdpCommand("Emulation.setLocaleOverride", Map.of("locale", "en-GB"));
        var made = new Window(opened, slack, screen);
        window = made;
        return made;
    }

    /** On a tab of its own, and without what the test before kept, fetched and logged. */
    private static ChromeDriver emptied(ChromeDriver used, String origin) {
        var old = used.getWindowHandle();
        var fresh = used.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        used.switchTo().window(old).close();
        used.switchTo().window(fresh);
        used.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        used.executeCdpCommand("Network.clearBrowserCache", Map.of());
        used.manage().logs().get(LogType.BROWSER);
        used.manage().logs().get(LogType.PERFORMANCE);
        return used;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(
                    Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                    "There is no browser here. Install chromium and chromium-driver to run this test; with CI=true it is required.");
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (window == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            window.shoot("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName());
            return;
        }
        assertThat(window.consoleErrors()).as("errors on the console").isEmpty();
        var requests = window.requests();
        assertThat(requests).as("requests to the simulator").anyMatch(window::isHome);
        assertThat(requests).as("requests to other hosts").allMatch(window::isHome);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        window = null;
        if (context.getExecutionException().isPresent()) {
            quit();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        quit();
    }

    private void quit() {
        if (driver != null) {
            driver.quit();
            driver = null;
        }
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
    }

    /** Without a profile named, the driver makes a fresh one and takes it away again. */
    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments(FLAGS);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }
}

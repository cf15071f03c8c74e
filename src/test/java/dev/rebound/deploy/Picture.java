package dev.rebound.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Takes the README's picture from a running demo: {@code mvn -Pdemo} beside {@code mvn test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=dev.rebound.deploy.Picture}.
 */
final class Picture {
    private static final String REPORT =
            "/reject they froze the budget until July, and she said i sounded scripted. i'm terrible at this";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Picture() {}

    /** Arguments: the page's address and the file; without any, the demo's own and the README's. */
    public static void main(String... arguments) throws IOException {
        var page = arguments.length > 0 ? arguments[0] : "http://localhost:3100";
        var file = Path.of(arguments.length > 1 ? arguments[1] : "deploy/card.png");
        var browser = browser();
        try {
            browser.manage().timeouts().implicitlyWait(PATIENCE);
            browser.manage().window().setSize(new Dimension(1000, 1000));
            browser.get(page);
            Files.write(file, card(browser));
        } finally {
            browser.quit();
        }
    }

    private static byte[] card(WebDriver browser) {
        click(browser, "[data-testid=person][data-person=U0PRIYA03]");
        click(browser, "[data-testid=conversation][data-kind=app]");
        click(browser, "[data-testid=tab-messages]");
        var composer = find(browser, "[data-testid=composer]");
        composer.sendKeys(REPORT);
        composer.sendKeys(Keys.ENTER);
        browser.findElement(By.xpath("//*[@data-ephemeral='true'][contains(., 'Sounds like')]"));
        return ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES);
    }

    private static void click(WebDriver browser, String selector) {
        find(browser, selector).click();
    }

    private static WebElement find(WebDriver browser, String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static WebDriver browser() {
        var options = new ChromeOptions()
                .setBinary("/usr/bin/chromium")
                .addArguments(List.of(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run"));
        var driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        return new ChromeDriver(driver, options);
    }
}

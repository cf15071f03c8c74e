package dev.rebound.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;

/**
 * One message of the app on the page; it keeps its timestamp when it is drawn anew.
 *
 * @param ts the timestamp that Slack tells messages apart by
 */
record MessageView(Window window, String ts) {
    /** Heights in pixels of each text block with its line height, the tops of the buttons, and the height of the whole. */
    private static final String MEASURE = """
            const message = document.querySelector(`[data-testid=message][data-ts="${arguments[0]}"]`);
            const texts = [...message.querySelectorAll('.rich-text-section, blockquote, .section-text, .context-text, pre')];
            const inner = node => {
              const style = getComputedStyle(node);
              const edges = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'];
              const around = edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0);
              return [node.getBoundingClientRect().height - around, parseFloat(style.lineHeight)];
            };
            return {
              texts: texts.map(inner),
              rows: new Set([...message.querySelectorAll('.button')].map(b => Math.round(b.getBoundingClientRect().top))).size,
              px: message.getBoundingClientRect().height,
            };
            """;

    private static final String SMALL_PRINT = """
            const message = document.querySelector(`[data-testid=message][data-ts="${arguments[0]}"]`);
            const print = [...message.querySelectorAll('.context-text')].find(p => p.textContent.startsWith(arguments[1]));
            return [print.getBoundingClientRect().height, parseFloat(getComputedStyle(print).lineHeight)];
            """;

    By place() {
        return By.cssSelector(selector());
    }

    String text() {
        return window.text(place());
    }

    /** Its words, as soon as they hold this. */
    String awaitText(String part) {
        return window.awaitText(place(), part);
    }

    void press(String action) {
        window.press(button(action));
    }

    /** Takes a line of the menu behind the dots. */
    void choose(String label) {
        press("reject.menu");
        window.press(
                By.xpath("//*[@data-testid='menu']//*[contains(@class,'menu-item')][contains(., '" + label + "')]"));
    }

    boolean offers(String action) {
        return window.shows(button(action));
    }

    Height height() {
        var measured = (Map<?, ?>) window.run(MEASURE, ts);
        var lines = ((List<?>) measured.get("texts"))
                .stream()
                        .map(text -> (List<?>) text)
                        .mapToDouble(text -> Height.lines(number(text.get(0)), number(text.get(1))))
                        .sum();
        return new Height(lines, (int) number(measured.get("rows")), (int) Math.ceil(number(measured.get("px"))));
    }

    /** How many lines the small print takes that begins like this. */
    double linesOfSmallPrint(String beginning) {
        var measured = (List<?>) window.run(SMALL_PRINT, ts, beginning);
        return Height.lines(number(measured.get(0)), number(measured.get(1)));
    }

    private By button(String action) {
        return By.cssSelector(selector() + " [data-action-id='" + action + "']");
    }

    private String selector() {
        return "[data-testid=message][data-ts='" + ts + "']";
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /**
     * How much of a screen a message takes.
     *
     * @param lines of text, a line of small print counted by its height
     * @param rows of buttons
     * @param px all of it with its sender's line, in CSS pixels
     */
    record Height(double lines, int rows, int px) {
        /** A line of a section, in CSS pixels; small print has less and counts less. */
        private static final double LINE = 22;

        static double lines(double height, double lineHeight) {
            return height / lineHeight * Math.min(1, lineHeight / LINE);
        }

        double total() {
            return lines + rows;
        }
    }
}

package dev.rebound.browser;

import static dev.rebound.browser.Window.marked;

import org.openqa.selenium.By;

/** The form that is open. */
record ModalView(Window window) {
    private static final By PLACE = marked("modal");

    /** Its words, as soon as they hold this. */
    String awaitText(String part) {
        return window.awaitText(PLACE, part);
    }

    void choose(String field, String option) {
        var inField = "//*[@data-testid='modal']//*[@data-action-id='" + field + "']";
        window.press(By.xpath(inField + "/option[normalize-space()='" + option + "']"));
    }

    void type(String field, String text) {
        window.type(within("[data-action-id='" + field + "']"), text);
    }

    /** Ticks somebody or something in a list that is open. */
    void tick(String label) {
        window.press(
                By.xpath("//*[@data-testid='modal']//label[contains(@class,'tick')][contains(., '" + label + "')]"));
    }

    void press(String action) {
        window.press(within("[data-action-id='" + action + "']"));
    }

    /** Sends the form and waits until it has gone. */
    void save() {
        submit();
        window.awaitGone(PLACE);
    }

    /** Sends the form, which may stay and say something. */
    void submit() {
        window.press(marked("modal-submit"));
    }

    void close() {
        window.press(marked("modal-x"));
        window.awaitGone(PLACE);
    }

    private static By within(String css) {
        return By.cssSelector("[data-testid=modal] " + css);
    }
}

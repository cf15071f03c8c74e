package dev.rebound.browser;

import static dev.rebound.browser.Window.marked;

import org.openqa.selenium.By;

/** The app's Home of one person. */
record HomeTab(Window window) {
    private static final By PLACE = marked("home");

    /** Its words, as soon as they hold this. */
    String awaitText(String part) {
        return window.awaitText(PLACE, part);
    }

    void search() {
        window.press(By.cssSelector("[data-testid=home] [data-action-id='reject.search']"));
    }

    /** Presses Delete at the entry that quotes this; nothing is gone before the question is answered. */
    void delete(String quote) {
        window.press(By.xpath("//*[@data-testid='home']//*[contains(@class,'block-rich_text')][contains(.,\"" + quote
                + "\")]/following-sibling::*[contains(@class,'block-actions')][1]//*[@data-action-id='reject.undo']"));
    }

    void confirm() {
        window.press(marked("confirm-yes"));
    }

    void decline() {
        window.press(marked("confirm-no"));
    }
}

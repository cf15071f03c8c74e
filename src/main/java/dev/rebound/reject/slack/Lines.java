package dev.rebound.reject.slack;

import dev.rebound.nudges.Beside;

/** How many lines texts take on a phone, guessed from their letters; a guess is a little high, so that what fits here fits there. */
final class Lines {
    /** What a card takes at most, its buttons counted. */
    static final double SCREEN = 12;

    private static final int TEXT = 42;
    private static final int QUOTE = 40;
    private static final int PRINT = 48;
    private static final int NOTE = 38;
    private static final int BESIDE_A_BUTTON = 24;
    private static final double SMALL = 0.85;

    private Lines() {}

    static double ofText(String text) {
        return text.lines().mapToInt(line -> wrapped(line, TEXT)).sum();
    }

    static double ofQuote(String text) {
        return text.isEmpty() ? 0 : wrapped(text, QUOTE);
    }

    static double ofSmallPrint(String text) {
        return text.isEmpty() ? 0 : SMALL * wrapped(text, PRINT);
    }

    static double ofNote(String text) {
        return text.isEmpty() ? 0 : SMALL * wrapped(text, NOTE);
    }

    /** One button stands at the right of its text, several stand in a row below it. */
    static double ofBeside(Beside beside) {
        if (beside.onTop()) {
            return ofText(beside.text());
        }
        return beside.presses().size() == 1 && !beside.text().isEmpty()
                ? Math.max(1, wrapped(beside.text(), BESIDE_A_BUTTON)) + 1
                : ofSmallPrint(beside.text()) + 1;
    }

    /** Whole words go to the next line. */
    private static int wrapped(String text, int width) {
        var lines = 1;
        var used = 0;
        for (var word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }
}

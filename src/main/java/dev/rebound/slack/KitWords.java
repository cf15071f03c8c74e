package dev.rebound.slack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the kit says to whoever runs it, on the health page and in the log. */
final class KitWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words.kit", Locale.ROOT);

    private KitWords() {}

    static String of(String key, Object... filledIn) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(filledIn);
    }
}

package dev.rebound.simulator;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the simulator itself says to people. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("simulator.words", Locale.ROOT);

    private Words() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}

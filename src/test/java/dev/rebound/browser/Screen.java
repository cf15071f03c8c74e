package dev.rebound.browser;

import java.util.Locale;
import java.util.Map;

/** What somebody looks at. */
enum Screen {
    LIGHT(1200, 760, "light"),
    DARK(1200, 760, "dark"),
    PHONE(380, 760, "light");

    private static final int PHONE_WIDTH = 700;

    final int width;
    final int height;
    final String theme;

    Screen(int width, int height, String theme) {
        this.width = width;
        this.height = height;
        this.theme = theme;
    }

    boolean isPhone() {
        return width < PHONE_WIDTH;
    }

    /** What DevTools calls it. */
    Map<String, Object> metrics() {
        return Map.of("width", width, "height", height, "deviceScaleFactor", isPhone() ? 2 : 1, "mobile", isPhone());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

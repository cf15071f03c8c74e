package dev.rebound.wiring;

import java.util.Optional;
import java.util.regex.Pattern;

/** A JDBC URL of H2's, and what must hold of it however it is written. */
record H2Url(String text) {
    private static final String SCHEME = "jdbc:h2:";

    /** H2's own log quotes values of rows. */
    private static final Pattern LOGGING = Pattern.compile("(?i);\\s*TRACE_LEVEL_FILE\\s*=[^;]*");

    /** With these, a second process would work on the file beside the first. */
    private static final Pattern SHARED = Pattern.compile(
            "(?i);\\s*(AUTO_SERVER\\s*=\\s*(TRUE|T|YES|Y|[1-9]\\d*)|FILE_LOCK\\s*=\\s*(NO|SERIALIZED))\\s*(;|$)");

    /** The URL, or nothing when it is another database's. */
    static Optional<H2Url> in(String url) {
        return url.startsWith(SCHEME) ? Optional.of(new H2Url(url)) : Optional.empty();
    }

    /** The same URL with H2's own log off. */
    String quiet() {
        return LOGGING.matcher(text).replaceAll("") + ";TRACE_LEVEL_FILE=0";
    }

    boolean isShared() {
        return SHARED.matcher(text).find();
    }

    /** Without its settings, among which a password may stand. */
    String place() {
        return text.split(";", 2)[0];
    }
}

package dev.rebound.prospects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list as a file for the team's own system: CSV by RFC 4180, UTF-8 behind a byte order mark, so that spreadsheets read it. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP's "CSV Injection" advises.
 */
public final class CrmFile {
    private static final String MARK = "\ufeff";
    private static final String LINE = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    private CrmFile() {}

    /** All of these entries, one a line, below a line of headings. */
    public static String of(List<Stop> stops) {
        var lines = Stream.concat(
                Stream.of(line("company", "person", "do_not_contact_since")),
                stops.stream()
                        .map(stop ->
                                line(stop.company(), stop.person(), stop.since().toString())));
        return MARK + lines.collect(Collectors.joining());
    }

    private static String line(@org.jspecify.annotations.Nullable String... cells) {
        return Stream.of(cells).map(CrmFile::cell).collect(Collectors.joining(",", "", LINE));
    }

    /** One cell, harmless and quoted where it has to be. */
    static String cell(@org.jspecify.annotations.Nullable String text) {
        var known = text == null ? "" : text;
        var safe = isFormula(known) ? "'" + known : known;
        return safe.matches("(?s).*[\",\r\n\t;'].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Spreadsheets look past spaces, and take the wide forms of the signs as well. */
    private static boolean isFormula(String text) {
        var shown = text.replaceFirst("^[ \u00a0]+", "");
        var begins = shown.isEmpty() ? "" : shown.substring(0, 1);
        return !begins.isEmpty() && (FORMULA.contains(begins) || "＝＋－＠".contains(begins));
    }
}

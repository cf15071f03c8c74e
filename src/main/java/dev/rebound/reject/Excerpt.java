package dev.rebound.reject;

/** A line cut out of a longer text around the place that matters. */
final class Excerpt {
    private static final int LONGEST = 80;
    private static final int BEFORE = 24;

    private Excerpt() {}

    /** At most 80 characters on one line that hold the place, with an ellipsis wherever something is left out. */
    static String around(String text, int place) {
        var line = text.replaceAll("\\s", " ");
        var from = place <= BEFORE ? 0 : whole(line, place - BEFORE);
        var to = line.length() - from <= LONGEST ? line.length() : whole(line, from + LONGEST - 2);
        var cut = line.substring(from, to).strip().replaceAll(" +", " ");
        return (from > 0 ? "…" : "") + cut + (to < line.length() ? "…" : "");
    }

    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}

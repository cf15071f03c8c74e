package dev.rebound.support;

import java.time.LocalDate;
import java.util.List;

/**
 * People who listen, and how to reach them.
 *
 * @param number a telephone number, with a word about it or not; an address for a directory
 * @param sources the https addresses of the pages where it was read, at least one
 * @param checked the day it was read there
 */
public record Line(String who, String number, String when, List<String> sources, LocalDate checked) {
    public Line {
        sources = List.copyOf(sources);
    }

    /** As one row of a list. */
    String row() {
        return who + ": " + number + ", " + when;
    }

    /** Whose page it was read on, by the page's host. */
    String site() {
        return sources.get(0).replaceAll("^https://(?:www\\.)?([^/]+).*$", "$1");
    }
}

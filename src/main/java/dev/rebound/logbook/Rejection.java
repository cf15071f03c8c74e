package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One reported no, or a batch of equal ones.
 *
 * @param author the Slack user whose it is, and nobody else's
 * @param times how many noes it stands for, 1 to 200
 * @param corrected whether its author chose the labels
 * @param hurt whether its author said that this one hurt ({@code P14b})
 * @param text what was reported, empty for taps and batches
 * @param because the words that decided
 * @param shown ids of the texts that its card showed, so that they do not come again soon
 */
public record Rejection(
        UUID id,
        String author,
        Instant at,
        Source source,
        int times,
        Reading reading,
        boolean corrected,
        boolean hurt,
        Words text,
        Words because,
        Prospect prospect,
        List<Part> parts,
        List<String> shown)
        implements Logged {
    public Rejection {
        parts = List.copyOf(parts);
        shown = List.copyOf(shown);
    }

    /** The words that decided, or else all of them. */
    public String mainWords() {
        return because.text().isBlank() ? text.text() : because.text();
    }

    /** The same entry with its author's own labels. */
    public Rejection with(Reading right) {
        return new Rejection(id, author, at, source, times, right, true, hurt, text, because, prospect, parts, shown);
    }

    /** The same entry, marked as one that hurt. */
    public Rejection thatHurt() {
        return new Rejection(
                id, author, at, source, times, reading, corrected, true, text, because, prospect, parts, shown);
    }

    /** The same entry, with that mark taken back. */
    public Rejection thatDidNotHurt() {
        return new Rejection(
                id, author, at, source, times, reading, corrected, false, text, because, prospect, parts, shown);
    }

    /** The same entry about somebody who is named now. */
    public Rejection about(Prospect named) {
        return new Rejection(
                id, author, at, source, times, reading, corrected, hurt, text, because, named, parts, shown);
    }

    /** The same entry at another moment. */
    public Rejection movedTo(Instant moment) {
        return new Rejection(
                id, author, moment, source, times, reading, corrected, hurt, text, because, prospect, parts, shown);
    }

    /** The same entry with its author's verdicts on the parts. */
    public Rejection with(List<Part> judged) {
        return new Rejection(
                id, author, at, source, times, reading, corrected, hurt, text, because, prospect, judged, shown);
    }

    /** The same entry, remembering the texts that its card showed. */
    public Rejection showing(List<String> ids) {
        return new Rejection(
                id, author, at, source, times, reading, corrected, hurt, text, because, prospect, parts, ids);
    }
}

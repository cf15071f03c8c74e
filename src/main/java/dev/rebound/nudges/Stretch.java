package dev.rebound.nudges;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * One person's entries with no gap of 90 minutes between one and the next, whatever day it is.
 *
 * @param happenings oldest first; empty when nothing is going on
 */
public record Stretch(List<Happening> happenings) {
    /** A gap as long as this ends a stretch. */
    public static final Duration GAP = Duration.ofMinutes(90);

    /** A database rounds moments, up or down: what differs by less is one moment. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private static final int ROW = 3;
    private static final int RUN = 2;

    public Stretch {
        happenings = List.copyOf(happenings);
    }

    /** The stretch that goes on at that moment: the newest one, unless its last entry is 90 minutes old. */
    public static Stretch at(Instant now, List<Happening> all) {
        var sorted = sorted(all);
        var first = sorted.size();
        var after = now;
        while (first > 0 && isClose(sorted.get(first - 1).at(), after)) {
            first--;
            after = sorted.get(first).at();
        }
        return new Stretch(sorted.subList(first, sorted.size()));
    }

    /** The oldest stretch among these. */
    static Stretch firstOf(List<Happening> all) {
        var sorted = sorted(all);
        var end = Math.min(1, sorted.size());
        while (end < sorted.size()
                && isClose(sorted.get(end - 1).at(), sorted.get(end).at())) {
            end++;
        }
        return new Stretch(sorted.subList(0, end));
    }

    private static List<Happening> sorted(List<Happening> all) {
        return all.stream().sorted(Comparator.comparing(Happening::at)).toList();
    }

    private static boolean isClose(Instant earlier, Instant later) {
        return Duration.between(earlier, later).compareTo(GAP) < 0;
    }

    /** Whether nothing is going on. */
    public boolean isEmpty() {
        return happenings.isEmpty();
    }

    /** Its first entry's moment; not to be asked of an empty one. */
    public Instant start() {
        return happenings.get(0).at();
    }

    /** When it is over unless something more is logged; not to be asked of an empty one. */
    public Instant end() {
        return happenings.get(happenings.size() - 1).at().plus(GAP);
    }

    /** Whether a moment lies in it. */
    boolean holds(Instant moment) {
        return !isEmpty() && !moment.plus(ROUNDING).isBefore(start());
    }

    /** Whether something in it came after a moment. */
    boolean goesOnAfter(Instant moment) {
        return happenings.stream().anyMatch(one -> isAfter(one, moment));
    }

    static boolean isAfter(Happening one, Instant moment) {
        return one.at().isAfter(moment.plus(ROUNDING));
    }

    /** How many rough ones there were since the last good one; civil noes between them neither count nor end the row ({@code P13}). */
    public int roughInARow() {
        var rough = 0;
        for (var place = happenings.size() - 1;
                place >= 0 && !happenings.get(place).isGood();
                place--) {
            rough += happenings.get(place).isRough() ? happenings.get(place).times() : 0;
        }
        return rough;
    }

    /** Whether it is time to step away: three rough ones in a row, or more ({@code P13}). */
    public boolean isRoughRow() {
        return roughInARow() >= ROW;
    }

    /** Two wins or good talks, wherever in it: it goes well, and is left alone until its end ({@code P16}). */
    public boolean isOnARun() {
        return count(Happening::isGood) >= RUN;
    }

    int count(Happening.Kind kind) {
        return count(one -> one.kind() == kind);
    }

    int noes() {
        return count(Happening::isNo);
    }

    private int count(Predicate<Happening> which) {
        return happenings.stream().filter(which).mapToInt(Happening::times).sum();
    }
}

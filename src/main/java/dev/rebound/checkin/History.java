package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rounds of a team so far say for the next one: who met whom and when, who was in trios, who sat out. */
public final class History {
    /** A whole trio, as {@link #trios} counts them. */
    static final int TRIO = 1000;

    private final Map<Two, LocalDate> last = new HashMap<>();
    private final Map<String, Integer> trios = new HashMap<>();
    private final Set<String> satOut = new HashSet<>();

    private History() {}

    /** From all rounds that are known, in any order. */
    public static History of(Collection<Past> rounds) {
        var history = new History();
        rounds.stream().sorted(Comparator.comparing(Past::day)).forEach(history::add);
        return history;
    }

    private void add(Past past) {
        past.groups().forEach(went -> add(past, went));
        past.alone().forEach(who -> share(past, who, 0));
        satOut.addAll(past.alone());
    }

    private void add(Past past, Past.Went went) {
        var group = went.group();
        group.people().forEach(who -> share(past, who, group.isTrio() ? TRIO : 0));
        group.people().forEach(satOut::remove);
        if (went.met()) {
            group.twos().forEach(two -> last.put(two, past.day()));
        }
    }

    /** Whoever took part owes the same share of that round's trios, so that newcomers and those who were away owe nothing. */
    private void share(Past past, String who, int took) {
        trios.merge(who, took - 3 * TRIO * past.trios() / past.size(), Integer::sum);
    }

    /** The day of the last round in which these two met; a round that did not happen is none. */
    public Optional<LocalDate> lastMet(Two two) {
        return Optional.ofNullable(last.get(two));
    }

    /** How many thousandths of a trio somebody was in beyond their share; below zero when they are owed. */
    int trios(String who) {
        return trios.getOrDefault(who, 0);
    }

    /** Whether there was nobody for them in the last round that they were in. */
    boolean satOut(String who) {
        return satOut.contains(who);
    }
}

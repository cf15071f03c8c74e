package dev.rebound.patterns;

import dev.rebound.logbook.Happened;
import dev.rebound.logbook.SlotSum;
import dev.rebound.logbook.Tally;
import dev.rebound.logbook.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Sorts what was logged into groups, and counts in each who got past the opener. */
record Counts(Map<Group, int[]> groups, Map<Group.Kind, int[]> totals) {
    private static final int HITS = 0;
    private static final int CASES = 1;

    static Counts of(Logged logged) {
        var counts = new Counts(new LinkedHashMap<>(), new LinkedHashMap<>());
        logged.slots().forEach(counts::add);
        logged.reasons().forEach(counts::add);
        logged.traits().forEach(counts::add);
        return counts;
    }

    /**
     * All that patterns are looked for in.
     *
     * @param reasons noes by what they were about
     * @param traits of noes that were reported, not tapped
     */
    record Logged(List<SlotSum> slots, List<Tally> reasons, List<Trait> traits) {}

    /** Each group against all others of its kind. */
    List<Pattern> all() {
        var all = new ArrayList<Pattern>();
        groups.forEach((group, count) -> all.add(against(group, count)));
        return all;
    }

    private Pattern against(Group group, int[] count) {
        var total = totals.getOrDefault(group.kind(), new int[2]);
        return group.kind() == Group.Kind.BUCKET
                ? new Pattern(group, count[HITS], total[CASES], 0, 0)
                : new Pattern(group, count[HITS], count[CASES], total[HITS] - count[HITS], total[CASES] - count[CASES]);
    }

    private void add(SlotSum slot) {
        if (slot.what() == Happened.BRUSH_OFF || isPast(slot.what())) {
            count(Group.Kind.HOUR, Integer.toString(slot.hour()), isPast(slot.what()), slot.times());
            count(Group.Kind.WEEKDAY, slot.weekday().name(), isPast(slot.what()), slot.times());
        }
    }

    /** A plain no of which nothing more is known says neither. */
    private static boolean isPast(Happened what) {
        return what == Happened.REASON || what == Happened.GOOD_TALK || what == Happened.YES;
    }

    private void add(Tally tally) {
        if (tally.statesReason()) {
            count(Group.Kind.BUCKET, tally.bucket().name(), true, tally.noes());
        }
    }

    private void add(Trait trait) {
        count(Group.Kind.TITLE, trait, Trait::title);
        count(Group.Kind.INDUSTRY, trait, Trait::industry);
        count(Group.Kind.CHANNEL, trait, Trait::channel);
    }

    private void count(Group.Kind kind, Trait trait, Function<Trait, String> part) {
        var key = part.apply(trait).strip().toLowerCase(Locale.ROOT);
        if (!key.isEmpty() && (trait.statesReason() || trait.brushOff())) {
            count(kind, key, trait.statesReason(), trait.times());
        }
    }

    private void count(Group.Kind kind, String key, boolean past, int times) {
        add(groups.computeIfAbsent(new Group(kind, key), group -> new int[2]), past, times);
        add(totals.computeIfAbsent(kind, any -> new int[2]), past, times);
    }

    private static void add(int[] count, boolean past, int times) {
        count[HITS] += past ? times : 0;
        count[CASES] += times;
    }
}

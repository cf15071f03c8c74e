package dev.rebound.abuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With whom a report lies.
 *
 * @param holder the Slack user it went to last, or null while there is nobody whom it could go to
 * @param told all who have it and may act on it, in the order in which they got it
 * @param gone who had it and left or could not be told, unless it went to them once more
 * @param since from when the holder's time is counted
 * @param chased how often its lying there was noticed since then: 0, 1 (reminded) or 2 (too late)
 * @param asUsual whether the rep took whoever manages them; else they chose, and it is passed to nobody but the second person
 */
public record Desk(
        @Nullable String holder, List<String> told, List<String> gone, Instant since, int chased, boolean asUsual) {
    public Desk {
        told = List.copyOf(told);
        gone = List.copyOf(gone);
    }

    static Desk at(String holder, boolean asUsual, Instant now) {
        return new Desk(holder, List.of(holder), List.of(), now, 0, asUsual);
    }

    /** It goes to this one too; whoever has it again is not gone. */
    Desk to(String next, Instant now) {
        return new Desk(next, with(told, next), without(gone, next), now, 0, asUsual);
    }

    /** This one has no part in it any more; the one who has it is the last of the others, if any. */
    Desk without(String gone) {
        var left = without(told, gone);
        var after = gone.equals(holder) ? last(left) : holder;
        return new Desk(after, left, with(this.gone, gone), since, chased, asUsual);
    }

    /** The same, counted anew from now. */
    Desk from(Instant now) {
        return new Desk(holder, told, gone, now, 0, asUsual);
    }

    /** The same, noticed that often. */
    Desk chased(int times) {
        return new Desk(holder, told, gone, since, times, asUsual);
    }

    private static List<String> with(List<String> users, String next) {
        var all = new ArrayList<>(users);
        all.remove(next);
        all.add(next);
        return all;
    }

    private static List<String> without(List<String> users, String one) {
        return users.stream().filter(user -> !user.equals(one)).toList();
    }

    private static @Nullable String last(List<String> users) {
        return users.isEmpty() ? null : users.get(users.size() - 1);
    }
}

package dev.rebound.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people of the current workspace said to their teams: a yes and a no stand with their moment, so that it can be asked who was in
 * a team in some week. It is for Rebound's own sums and pairs; no view lists it, for anybody.
 */
public interface TeamYeses {
    /** What a person is asked; each has its own yes, and none is silence. */
    enum Question {
        /** To meet another one of the team now and then ({@code P32}). */
        PAIRED,

        /** To stand in the team's weekly sums ({@code P35}). */
        COUNTED
    }

    /** One tap of one person, or that they were taken out. */
    record Said(UUID team, String user, Question question, boolean yes, Instant at) {}

    /**
     * A time in which somebody's yes held.
     *
     * @param from when it began, itself in it
     * @param to when it ended, itself not in it
     */
    record Stay(String user, Instant from, Instant to) {
        /** Whether it covers all of it, {@code end} not in it. */
        public boolean covers(Instant start, Instant end) {
            return !from.isAfter(start) && !to.isBefore(end);
        }
    }

    /** All that was said to this team about this, in the order of the moments. */
    List<Said> said(UUID team, Question question);

    /** All that this person said, in the order of the moments. */
    List<Said> of(String user);

    /** Writes one down; the same again changes nothing. */
    void add(Said said);

    /** Whether this person's yes holds at that moment. */
    default boolean says(UUID team, String user, Question question, Instant at) {
        return yeses(team, question, at).contains(user);
    }

    /** Whose yes holds at that moment. */
    default Set<String> yeses(UUID team, Question question, Instant at) {
        var holds = new LinkedHashSet<String>();
        for (var said : said(team, question)) {
            if (said.at().isAfter(at)) {
                break;
            }
            if (said.yes()) {
                holds.add(said.user());
            } else {
                holds.remove(said.user());
            }
        }
        return holds;
    }

    /**
     * The times in which yeses held, cut to that span, in the order in which they ended; somebody who came back has several.
     *
     * @param to itself not in it, after {@code from}
     */
    default List<Stay> stays(UUID team, Question question, Instant from, Instant to) {
        var since = new HashMap<String, Instant>();
        var stays = new ArrayList<Stay>();
        for (var said : said(team, question)) {
            if (said.yes()) {
                since.putIfAbsent(said.user(), said.at());
            } else {
                cut(said.user(), since.remove(said.user()), said.at(), stays);
            }
        }
        since.keySet().stream().sorted().forEach(user -> cut(user, since.get(user), Instant.MAX, stays));
        return stays.stream()
                .filter(stay -> stay.from().isBefore(to) && stay.to().isAfter(from))
                .map(stay -> new Stay(stay.user(), later(stay.from(), from), earlier(stay.to(), to)))
                .toList();
    }

    private static void cut(String user, @Nullable Instant from, Instant to, List<Stay> stays) {
        if (from != null) {
            stays.add(new Stay(user, from, to));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

package dev.rebound.support;

import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences that end a bad talk, at hand before and during it ({@code P37}); they need no row. */
public final class ExitLines {
    /** Opens them; the pad draws it as well. */
    public static final String EXIT = "support.exit";

    private static final int SHOWN = 3;
    private static final int SECONDS = 60;

    private final Playbook playbook;

    public ExitLines(Playbook playbook) {
        this.playbook = playbook;
    }

    /**
     * The lines for one kind of talk.
     *
     * @param lines three
     */
    public record Group(String title, List<String> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** By phone, by mail, in person; in another minute another line stands first. */
    public List<Group> at(Instant now) {
        return List.of(
                group("support.exit.phone", Care.EXIT_PHONE, now),
                group("support.exit.mail", Care.EXIT_MAIL, now),
                group("support.exit.in-person", Care.EXIT_IN_PERSON, now));
    }

    private Group group(String title, Care kind, Instant now) {
        var lines = playbook.care(kind).stream().map(Phrase::text).toList();
        return new Group(playbook.labels().text(title), byTurns(lines, now, SHOWN));
    }

    /** So many of them, beginning with the one whose turn it is. */
    static List<String> byTurns(List<String> texts, Instant now, int most) {
        var first = Math.floorMod(now.getEpochSecond() / SECONDS, texts.size());
        return IntStream.range(0, Math.min(most, texts.size()))
                .mapToObj(i -> texts.get((first + i) % texts.size()))
                .toList();
    }
}

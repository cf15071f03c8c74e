package dev.rebound.reject;

import dev.rebound.coaching.Background;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry in a list: what it was counted as, when where its author is, with whom, in which words. */
public final class EntryWords {
    private static final int QUOTE = 80;

    private final Labels labels;
    private final When when;
    private final Background background;

    public EntryWords(Playbook playbook) {
        labels = playbook.labels();
        when = new When(playbook);
        background = new Background(playbook);
    }

    /** What it was counted as, the rep's own correction in it; a batch with its number. */
    public String what(Rejection entry) {
        var headline = background.headline(Reread.of(entry));
        return entry.times() == 1 ? headline : labels.text("entry.batch", "count", entry.times(), "what", headline);
    }

    /** The words that decided, or else all of them. */
    String quote(Rejection entry) {
        return Quoted.of(entry.mainWords(), QUOTE);
    }

    /** "yesterday, 14:05 · Acme": day and hour are the author's, and nobody is named who is not known. */
    public String whenAndWho(Instant at, Prospect prospect, Member author, Instant now) {
        var who = Stream.of(prospect.person(), prospect.company()).filter(Objects::nonNull);
        return Stream.concat(Stream.of(when.of(at, author.zone(), now)), who).collect(Collectors.joining(" · "));
    }
}

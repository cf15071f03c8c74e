package dev.rebound.tally;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A pad from its opening to its end; pressing on a pad that is not the author's says nothing ({@code P40}). */
public final class CountDials {
    private final Pads pads;
    private final Entries entries;

    public CountDials(Pads pads, Entries entries) {
        this.pads = pads;
        this.entries = entries;
    }

    /** The pad that this person has open today, or a new one. */
    public Pad open(Member author, Instant now) {
        return pads.newest(author.user())
                .filter(pad -> pad.isOpen(now) && isSameDay(pad, author, now))
                .orElseGet(() -> opened(author, now));
    }

    /** Counts one tap; a second <em>this one hurt</em> on the same no changes nothing. */
    public Optional<Counted> tap(String author, UUID pad, Key key, Instant now) {
        return onOpen(author, pad, now, open -> count(open, key, now));
    }

    /** Takes the newest tap back, whatever it did; on a pad that is done, takes that back. */
    public Optional<Counted> undo(String author, UUID pad, Instant now) {
        return pads.hold(author, pad).map(held -> held.isFresh(now) ? undo(held) : missed(held));
    }

    /** Closes the pad; a pad that is closed already stays so. */
    public Optional<Counted> done(String author, UUID pad, Instant now) {
        return pads.hold(author, pad).map(held -> held.isFresh(now) ? done(held, now) : missed(held));
    }

    private Optional<Counted> onOpen(String author, UUID pad, Instant now, Function<Pad, Counted> work) {
        return pads.hold(author, pad).map(held -> held.isOpen(now) ? work.apply(held) : missed(held));
    }

    private Pad opened(Member author, Instant now) {
        var pad = Pad.opened(author.user(), now);
        pads.open(pad);
        return pad;
    }

    private static boolean isSameDay(Pad pad, Member author, Instant now) {
        return author.today(pad.openedAt()).equals(author.today(now));
    }

    private Counted count(Pad pad, Key key, Instant now) {
        return effect(pad, key, now).map(tap -> counted(pad, tap)).orElseGet(() -> open(pad));
    }

    private Optional<Tap> effect(Pad pad, Key key, Instant now) {
        var marked = key == Key.HURT ? pad.newestNo().map(Tap::entry) : Optional.<UUID>empty();
        return marked.isEmpty()
                ? Optional.of(Tap.making(key, entries.add(pad.author(), key, now), now))
                : marked.filter(entry -> entries.markHurt(pad.author(), entry)).map(entry -> Tap.marking(entry, now));
    }

    private Counted counted(Pad pad, Tap tap) {
        pads.add(pad, tap);
        return open(pad.with(tap));
    }

    private Counted undo(Pad pad) {
        if (pad.doneAt() != null) {
            pads.done(pad, null);
            return open(pad.doneAt(null));
        }
        return pad.newest()
                .map(tap -> takenBack(pad, tap))
                .orElseGet(() -> new Counted(pad, Counted.State.NOTHING_TO_UNDO));
    }

    private Counted takenBack(Pad pad, Tap tap) {
        pads.remove(tap);
        entries.takeBack(pad.author(), tap);
        return open(pad.without(tap));
    }

    private Counted done(Pad pad, Instant now) {
        if (pad.doneAt() != null) {
            return closed(pad);
        }
        pads.done(pad, now);
        return closed(pad.doneAt(now));
    }

    private static Counted open(Pad pad) {
        return new Counted(pad, Counted.State.OPEN);
    }

    private static Counted closed(Pad pad) {
        return new Counted(pad, Counted.State.DONE);
    }

    private static Counted missed(Pad pad) {
        return new Counted(pad, Counted.State.MISSED);
    }
}

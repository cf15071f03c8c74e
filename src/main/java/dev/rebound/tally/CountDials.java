package dev.rebound.tally;

import dev.rebound.logbook.Logged;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A pad from its opening to its end; pressing on a pad that is not the author's says nothing ({@code P40}). */
public final class CountDials {
    private final Pads pads;
    private final Entries entries;

    public CountDials(Pads pads, Entries entries) {
        this.pads = pads;
        this.entries = entries;
    }

    /**
     * The pad that this person has open today, in a message of its own from now on, or a new one; any other that was open is closed,
     * for there is one at a time.
     */
    public Opened open(Member author, Instant now) {
        var notDone = pads.holdNotDone(author.user());
        var going = notDone.stream()
                .filter(pad -> pad.isOpen(now) && isSameDay(pad, author, now))
                .findFirst();
        var closed = closeAllBut(going.map(Pad::id).orElse(null), notDone, now);
        return going.map(pad -> new Opened(moved(pad), pad.message(), closed))
                .orElseGet(() -> new Opened(opened(author, now), null, closed));
    }

    /** The pads of this person that can be pressed on now, as they stand. */
    public List<Counted> fresh(String author, Instant now) {
        return pads.openedSince(author, now.minus(Pad.LIFE)).stream()
                .map(pad -> pad.doneAt() == null ? open(pad) : closed(pad))
                .toList();
    }

    /** The pad with all its taps, to be read. */
    public Optional<Pad> read(String author, UUID pad) {
        return pads.hold(author, pad);
    }

    /** What a tap made or marked, as it is written; nothing once it is gone. */
    public Optional<Logged> logged(String author, Tap tap) {
        return entries.find(author, tap);
    }

    /** Takes one tap back, whenever it was; what is gone already changes nothing. */
    public Optional<Pad> takeOut(String author, UUID pad, UUID tap) {
        return pads.hold(author, pad)
                .map(held -> held.tap(tap).map(found -> without(held, found)).orElse(held));
    }

    /** Counts one tap; a second <em>this one hurt</em> on the same no changes nothing. */
    public Optional<Counted> tap(String author, UUID pad, Key key, Instant now) {
        return onOpen(author, pad, now, open -> count(open, key, now));
    }

    /** Takes the newest tap back, whatever it did; on a pad that is done, takes that back. */
    public Optional<Counted> undo(String author, UUID pad, Instant now) {
        return pads.hold(author, pad).map(held -> held.isFresh(now) ? undo(held, now) : missed(held));
    }

    /** Closes the pad; a pad that is closed already stays so. */
    public Optional<Counted> done(String author, UUID pad, Instant now) {
        return pads.hold(author, pad).map(held -> held.isFresh(now) ? done(held, now) : missed(held));
    }

    private Optional<Counted> onOpen(String author, UUID pad, Instant now, Function<Pad, Counted> work) {
        return pads.hold(author, pad).map(held -> held.isOpen(now) ? work.apply(held) : missed(held));
    }

    private Pad moved(Pad pad) {
        var moved = pad.movedTo(UUID.randomUUID());
        pads.moved(pad, Objects.requireNonNull(moved.message()));
        return moved;
    }

    private List<Pad> closeAllBut(@Nullable UUID one, List<Pad> notDone, Instant now) {
        var others = notDone.stream().filter(pad -> !pad.id().equals(one)).toList();
        others.forEach(pad -> pads.done(pad, now));
        return others.stream().map(pad -> pad.doneAt(now)).toList();
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

    private Counted undo(Pad pad, Instant now) {
        if (pad.doneAt() != null) {
            var closed = closeAllBut(pad.id(), pads.holdNotDone(pad.author()), now);
            pads.done(pad, null);
            return new Counted(pad.doneAt(null), Counted.State.OPEN, closed);
        }
        return pad.newest()
                .map(tap -> takenBack(pad, tap))
                .orElseGet(() -> new Counted(pad, Counted.State.NOTHING_TO_UNDO));
    }

    private Counted takenBack(Pad pad, Tap tap) {
        return open(without(pad, tap));
    }

    private Pad without(Pad pad, Tap tap) {
        pads.remove(tap);
        entries.takeBack(pad.author(), tap);
        return pad.without(tap);
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

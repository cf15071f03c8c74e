package dev.rebound.tally;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Objection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What taps write into the logbook: the same entries as the other ways in, without words. */
public final class Entries {
    private static final Words NONE = Words.of("");

    private final Logbook logbook;
    private final Wins wins;
    private final Efforts efforts;

    public Entries(Logbook logbook, Wins wins, Efforts efforts) {
        this.logbook = logbook;
        this.wins = wins;
        this.efforts = efforts;
    }

    /** Writes what a key stands for, and says under which id. */
    UUID add(String author, Key key, Instant at) {
        return switch (key) {
            case BRUSH_OFF -> addNo(author, at, Reading.brushedOff(Objection.NOT_INTERESTED), false);
            case HUNG_UP -> addNo(author, at, Reading.brushedOff(Objection.HUNG_UP), false);
            case NO -> addNo(author, at, Reading.plainNo(), false);
            case HURT -> addNo(author, at, Reading.plainNo(), true);
            case YES -> addWin(author, at);
            case GOOD_TALK -> addEffort(author, at, Effort.Kind.GOOD_TALK);
            case NO_ANSWER -> addEffort(author, at, Effort.Kind.NO_ANSWER);
        };
    }

    /** What a tap made or marked. */
    Optional<Logged> find(String author, Tap tap) {
        return switch (tap.key()) {
            case BRUSH_OFF, NO, HUNG_UP, HURT ->
                logbook.find(author, tap.entry()).map(Logged.class::cast);
            case YES -> wins.find(author, tap.entry()).map(Logged.class::cast);
            case GOOD_TALK -> Optional.of(effort(author, tap, Effort.Kind.GOOD_TALK));
            case NO_ANSWER -> Optional.of(effort(author, tap, Effort.Kind.NO_ANSWER));
        };
    }

    private static Effort effort(String author, Tap tap, Effort.Kind kind) {
        return new Effort(tap.entry(), author, tap.at(), kind, 1);
    }

    /** Takes back what a tap did, be it an entry or a mark on one. */
    void takeBack(String author, Tap tap) {
        if (tap.madeEntry()) {
            remove(author, tap);
        } else {
            logbook.find(author, tap.entry()).map(Rejection::thatDidNotHurt).ifPresent(logbook::change);
        }
    }

    /** Marks a no as one that hurt; false when it is marked already. */
    boolean markHurt(String author, UUID id) {
        var calm = logbook.find(author, id).filter(entry -> !entry.hurt());
        calm.map(Rejection::thatHurt).ifPresent(logbook::change);
        return calm.isPresent();
    }

    private void remove(String author, Tap tap) {
        switch (tap.key()) {
            case BRUSH_OFF, NO, HUNG_UP, HURT -> logbook.remove(author, tap.entry());
            case YES -> wins.remove(author, tap.entry());
            case GOOD_TALK, NO_ANSWER -> efforts.remove(author, tap.entry());
        }
    }

    private UUID addNo(String author, Instant at, Reading reading, boolean hurt) {
        var id = UUID.randomUUID();
        logbook.add(new Rejection(
                id,
                author,
                at,
                Source.PAD,
                1,
                reading,
                false,
                hurt,
                NONE,
                NONE,
                Prospect.unknown(),
                List.of(),
                List.of()));
        return id;
    }

    private UUID addWin(String author, Instant at) {
        var id = UUID.randomUUID();
        wins.add(new Win(id, author, at, NONE));
        return id;
    }

    private UUID addEffort(String author, Instant at, Effort.Kind kind) {
        var id = UUID.randomUUID();
        efforts.add(new Effort(id, author, at, kind, 1));
        return id;
    }
}

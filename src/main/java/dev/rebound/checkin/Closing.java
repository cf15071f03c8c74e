package dev.rebound.checkin;

import java.time.Instant;

/** Ends a group's round, and leaves those in peace who said nothing for three ({@link Silence}). */
public final class Closing {
    private final RoundBooks books;
    private final Outlet outlet;

    public Closing(RoundBooks books, Outlet outlet) {
        this.books = books;
        this.outlet = outlet;
    }

    /** Ends it, in the caller's transaction; its direct message is closed afterwards. */
    public void end(Meeting meeting, Instant now) {
        var over = meeting.ended(now);
        books.meetings().save(over);
        over.people().stream().filter(over.course()::isSilent).forEach(user -> weigh(user, now));
    }

    private void weigh(String user, Instant now) {
        var silence = Silence.of(user, books.meetings().taken(user), books.since(user));
        switch (silence.verdict()) {
            case STAYS -> {}
            case PAUSE_AND_TELL -> pause(user, now);
        }
    }

    private void pause(String user, Instant now) {
        if (books.wishes().pause(user, now)) {
            outlet.paused(user);
        }
    }
}

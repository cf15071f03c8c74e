package dev.rebound.bank;

import dev.rebound.logbook.Win;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing in somebody's bank.
 *
 * @param author the Slack user whose it is, and nobody else's
 * @param no the entry that a lesson came from, or null
 * @param efforts after how many a day a reward is due, 1 to 200; 0 for other kinds
 * @param usedAt when it was last told in an answer, or null
 */
public record Deposit(
        UUID id,
        String author,
        Kind kind,
        Instant at,
        Words text,
        @Nullable UUID no,
        int efforts,
        @Nullable Instant usedAt) {
    /** The most efforts that a reward may wait for. */
    public static final int MOST_EFFORTS = 200;

    static Deposit fresh(String author, Kind kind, String text, Instant now) {
        return new Deposit(UUID.randomUUID(), author, kind, now, Words.of(text), null, 0, null);
    }

    static Deposit of(Win win) {
        return new Deposit(win.id(), win.author(), Kind.WIN, win.at(), win.text(), null, 0, null);
    }

    Deposit from(UUID entry) {
        return new Deposit(id, author, kind, at, text, entry, efforts, usedAt);
    }

    Deposit after(int count) {
        return new Deposit(id, author, kind, at, text, no, count, usedAt);
    }

    Deposit saying(String other) {
        return new Deposit(id, author, kind, at, Words.of(other), no, efforts, usedAt);
    }
}

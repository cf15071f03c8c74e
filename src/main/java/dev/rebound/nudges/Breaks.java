package dev.rebound.nudges;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Breaks from their start to their end ({@code P13}, {@code P14}). Nothing runs before the tap that starts one, and one that its
 * author has gone back to work in is over without a word.
 */
public final class Breaks {
    /** Starts one; the seconds stand behind, and the value's first word is the entry whose answer offered it. */
    public static final String START = "nudges.start.";

    /** Not now: no break and no comment. */
    public static final String SKIP = "nudges.skip";

    /** Ends the one that runs. */
    public static final String BACK = "nudges.back";

    /** Who comes later than this after the end says nothing any more: a restart took too long. */
    private static final Duration LATEST = Duration.ofMinutes(15);

    private final Pauses pauses;
    private final Asides asides;
    private final Diary diary;
    private final Alarm alarm;

    public Breaks(Pauses pauses, Asides asides, Diary diary, Alarm alarm) {
        this.pauses = pauses;
        this.asides = asides;
        this.diary = diary;
        this.alarm = alarm;
    }

    /** The break that runs: it has not ended, and nothing was logged since its start. */
    public Optional<Pause> running(String user, Instant now) {
        return pauses.of(user).filter(pause -> now.isBefore(pause.endsAt()) && !isBackAtWork(pause, now));
    }

    /**
     * Starts a break, unless one runs: then that one stays as it is.
     *
     * @param entry whose answer offered it
     */
    public Pause start(String user, UUID entry, Duration length, Instant now) {
        asides.settle(user, entry);
        return running(user, now).orElseGet(() -> started(user, length, now));
    }

    private Pause started(String user, Duration length, Instant now) {
        pauses.of(user).ifPresent(over -> pauses.remove(over.id()));
        var pause = new Pause(UUID.randomUUID(), user, now, now.plus(length));
        pauses.add(pause);
        alarm.pauseEnds(pause.id(), pause.endsAt());
        return pause;
    }

    /** The offer beside that entry's answer is declined. */
    public void skip(String user, UUID entry) {
        asides.settle(user, entry);
    }

    /** Whoever had a break is back before its end. */
    public void back(String user) {
        pauses.of(user).ifPresent(pause -> pauses.remove(pause.id()));
    }

    /** The end of a break has come: what is to be told of, once; nothing when its author is back or it is over already. */
    public Optional<Pause> end(UUID id, Instant now) {
        return pauses.hold(id)
                .filter(pause -> pauses.remove(pause.id()))
                .filter(pause -> !now.isAfter(pause.endsAt().plus(LATEST)) && !isBackAtWork(pause, now));
    }

    private boolean isBackAtWork(Pause pause, Instant now) {
        return diary.since(pause.author(), pause.startedAt(), now).stream()
                .anyMatch(one -> Stretch.isAfter(one, pause.startedAt()));
    }
}

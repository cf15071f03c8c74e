package dev.rebound.nudges;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Runs: silence while it goes well, and one summary of what was held back once the stretch is over ({@code P16}). */
public final class Momentum implements Peace {
    /** Later than this it is no news any more: a restart took too long, and the cards are on the page. */
    private static final Duration LATEST = Duration.ofHours(2);

    private final Diary diary;
    private final Runs runs;
    private final Alarm alarm;

    public Momentum(Diary diary, Runs runs, Alarm alarm) {
        this.diary = diary;
        this.runs = runs;
        this.alarm = alarm;
    }

    /**
     * What was put down in the stretch of a run, which is all that its summary says.
     *
     * @param since the first of it
     */
    public record Summary(String user, Instant since, int wins, int goodTalks, int noes) {
        static Summary of(String user, Stretch stretch) {
            return new Summary(
                    user,
                    stretch.start(),
                    stretch.count(Happening.Kind.WIN),
                    stretch.count(Happening.Kind.GOOD_TALK),
                    stretch.noes());
        }
    }

    /** A look at a run: either when to look again, or what is to be told, or neither. */
    public record Look(Optional<Instant> again, Optional<Summary> summary) {
        static Look again(Instant moment) {
            return new Look(Optional.of(moment), Optional.empty());
        }
    }

    @Override
    public boolean isOnARun(String user, Instant now) {
        return diary.stretch(user, now).isOnARun();
    }

    /** A card was held back in this stretch: there is to be a summary. */
    void heldBack(String user, Stretch stretch) {
        var waiting = runs.of(user);
        if (waiting.isPresent() && stretch.holds(waiting.get().begunAt())) {
            return;
        }
        waiting.ifPresent(old -> runs.remove(old.id()));
        var run = new Run(UUID.randomUUID(), user, stretch.start());
        runs.add(run);
        alarm.runEnds(run.id(), stretch.end());
    }

    /** Looks whether a run's stretch is over, and sums it up once; a run whose noes were all taken back has nothing to tell. */
    public Look look(UUID id, Instant now) {
        return runs.hold(id).map(run -> look(run, now)).orElseGet(() -> new Look(Optional.empty(), Optional.empty()));
    }

    private Look look(Run run, Instant now) {
        var stretch = Stretch.firstOf(diary.since(run.author(), run.begunAt(), now));
        if (!stretch.isEmpty() && now.isBefore(stretch.end())) {
            return Look.again(stretch.end());
        }
        var isFirst = runs.remove(run.id());
        var summary = Optional.of(stretch)
                .filter(over ->
                        isFirst && over.noes() > 0 && !now.isAfter(over.end().plus(LATEST)))
                .map(over -> Summary.of(run.author(), over));
        return new Look(Optional.empty(), summary);
    }
}

package dev.rebound.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a round goes on for one group, from the message that opens it until it is known whether they met: they are asked once, and once
 * more after 48 hours; without an answer it did not happen. A yes of any one of them counts for all, whenever it comes.
 *
 * @param stage how far the asking came
 * @param closed whether it is over: nothing more is sent, and the next round knows how this one went
 * @param due when the next step is due; without meaning once it is closed
 * @param answers what each of them said last, by person
 */
public record Course(Group group, Stage stage, boolean closed, Instant due, Map<String, Boolean> answers) {
    /** From one question to the next, and from that to the end. */
    public static final Duration BETWEEN = Duration.ofHours(48);

    private static final Duration SOONEST = Duration.ofHours(48);
    private static final Duration LATEST = Duration.ofHours(96);
    private static final Duration AFTERWARDS = Duration.ofHours(1);

    public Course {
        answers = Map.copyOf(answers);
    }

    /** How far the asking has come. */
    public enum Stage {
        /** The group has its message. */
        OPENED,

        /** They were asked once. */
        ASKED,

        /** They were asked twice, and are not asked again. */
        ASKED_AGAIN
    }

    /** What is to be done. */
    public enum Step {
        /** To ask whether they met. */
        ASK,

        /** To ask for the second and last time. */
        ASK_AGAIN,

        /** To close it. */
        CLOSE
    }

    /** What came out of it. */
    public enum Outcome {
        /** Nobody has said, and they may still be asked. */
        OPEN,

        /** One of them said so. */
        MET,

        /** One of them said no, and nobody yes. */
        NOT_MET,

        /** Nobody said anything: as if they had not. */
        UNANSWERED
    }

    /**
     * A round that opens now.
     *
     * @param suggested the times that were suggested: they are asked an hour after the last of them, between two and four days from now
     */
    public static Course opened(Group group, Instant now, List<Instant> suggested) {
        var wished = suggested.stream().max(Instant::compareTo).orElse(now).plus(AFTERWARDS);
        var soonest = now.plus(SOONEST);
        var latest = now.plus(LATEST);
        var due = wished.isBefore(soonest) ? soonest : wished.isAfter(latest) ? latest : wished;
        return new Course(group, Stage.OPENED, false, due, Map.of());
    }

    /** What is to be done at that moment; nothing while it is not due, and never the same step again once it was {@link #done}. */
    public Optional<Step> step(Instant now) {
        return closed || now.isBefore(due) ? Optional.empty() : Optional.of(coming());
    }

    private Step coming() {
        return switch (stage) {
            case OPENED -> Step.ASK;
            case ASKED -> Step.ASK_AGAIN;
            case ASKED_AGAIN -> Step.CLOSE;
        };
    }

    /** The course after a step was taken at that moment: the next one is due 48 hours later, however late this one was. */
    public Course done(Step step, Instant now) {
        return switch (step) {
            case ASK -> new Course(group, Stage.ASKED, false, now.plus(BETWEEN), answers);
            case ASK_AGAIN -> new Course(group, Stage.ASKED_AGAIN, false, now.plus(BETWEEN), answers);
            case CLOSE -> ended();
        };
    }

    /** Ends it, as the next round does with the one before. */
    public Course ended() {
        return new Course(group, stage, true, due, answers);
    }

    /**
     * Somebody said whether they met, be it before they are asked or after the end; their last word counts, and nobody is asked any more.
     *
     * @param who one of the group; anybody else changes nothing
     */
    public Course answered(String who, boolean met) {
        if (!group.has(who)) {
            return this;
        }
        var all = new HashMap<>(answers);
        all.put(who, met);
        return new Course(group, stage, true, due, all);
    }

    /** What came out of it so far. */
    public Outcome outcome() {
        if (answers.containsValue(true)) {
            return Outcome.MET;
        }
        if (!answers.isEmpty()) {
            return Outcome.NOT_MET;
        }
        return closed ? Outcome.UNANSWERED : Outcome.OPEN;
    }

    /** As a past round has it. */
    public Past.Went went() {
        return new Past.Went(group, outcome() == Outcome.MET);
    }

    /** Whether this one of them was asked twice, said nothing, and it did not happen. */
    public boolean isSilent(String who) {
        return closed && stage == Stage.ASKED_AGAIN && outcome() != Outcome.MET && !answers.containsKey(who);
    }

    /** Whether this one of them said something, or another one said that they met. */
    public boolean isHeard(String who) {
        return outcome() == Outcome.MET || answers.containsKey(who);
    }
}

package dev.rebound.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One group of a round on its way, as it is kept.
 *
 * @param course how it goes on; until the group is opened it is due when that is to be done, and once it is closed, when its direct
 *     message is
 */
public record Meeting(UUID id, Round round, Kind kind, Talk talk, Course course) {
    /** How long an answer leaves the direct message open. */
    private static final Duration LINGERS = Course.BETWEEN;

    /** What brings them together. */
    public enum Kind {
        /** The round's draw ({@code P32}). */
        PEERS,

        /** One of them is the other's mentor ({@code P33}). */
        MENTOR
    }

    /** Where it stands. */
    public enum Phase {
        /** Drawn, and not opened. */
        WAITING,

        /** Opened; they are asked whether they met. */
        GOING,

        /** Over, with its direct message still open. */
        OVER,

        /** Over. */
        SHUT
    }

    /**
     * One round of a team.
     *
     * @param turn its number, see {@link Rounds.Turn}
     * @param small whether to say that the same people meet often
     */
    public record Round(UUID id, UUID team, int turn, LocalDate day, boolean small) {}

    /**
     * The direct message of a group.
     *
     * @param channel Slack's id; nothing until it is opened
     * @param openedAt when the first message went into it, or nothing
     * @param suggested up to two moments
     * @param shut whether it was closed
     */
    public record Talk(@Nullable String channel, @Nullable Instant openedAt, List<Instant> suggested, boolean shut) {
        public Talk {
            suggested = List.copyOf(suggested);
        }
    }

    /** A group that was drawn, to be opened at that moment. */
    public static Meeting drawn(Round round, Kind kind, Group group, Instant opens) {
        var course = new Course(group, Course.Stage.OPENED, false, opens, Map.of());
        return new Meeting(UUID.randomUUID(), round, kind, new Talk(null, null, List.of(), false), course);
    }

    /** Where it stands. */
    public Phase phase() {
        if (talk.shut()) {
            return Phase.SHUT;
        }
        if (course.closed()) {
            return Phase.OVER;
        }
        return talk.openedAt() == null ? Phase.WAITING : Phase.GOING;
    }

    /** Whether something is to be done about it at that moment. */
    public boolean isDue(Instant now) {
        return phase() != Phase.SHUT && !course.due().isAfter(now);
    }

    /** The people in it. */
    public List<String> people() {
        return course.group().people();
    }

    /** Opened at that moment in that direct message. */
    public Meeting opened(String channel, List<Instant> suggested, Instant now) {
        var talks = new Talk(channel, now, suggested, false);
        return new Meeting(id, round, kind, talks, Course.opened(course.group(), now, suggested));
    }

    /** The same with fewer people, before it is opened. */
    public Meeting of(Group fewer) {
        return on(new Course(fewer, course.stage(), course.closed(), course.due(), course.answers()));
    }

    /** The same, due later. */
    public Meeting dueAt(Instant later) {
        return on(new Course(course.group(), course.stage(), course.closed(), later, course.answers()));
    }

    /** With its course gone on. */
    public Meeting on(Course further) {
        return new Meeting(id, round, kind, talk, further);
    }

    /** Over from now on; a direct message that was opened is to be closed. */
    public Meeting ended(Instant now) {
        var over = on(course.ended()).dueAt(now);
        return talk.openedAt() == null ? over.shut() : over;
    }

    /** Somebody said whether they met; the direct message stays for a while. */
    public Meeting answered(String who, boolean met, Instant now) {
        var said = on(course.answered(who, met));
        return course.closed() ? said : said.dueAt(now.plus(LINGERS));
    }

    /** With its direct message closed. */
    public Meeting shut() {
        return new Meeting(id, round, kind, new Talk(talk.channel(), talk.openedAt(), talk.suggested(), true), course);
    }

    /** As a round of a person; nothing when it was never opened. */
    public Optional<Silence.Taken> taken() {
        return Optional.ofNullable(talk.openedAt()).map(at -> new Silence.Taken(at, course));
    }
}

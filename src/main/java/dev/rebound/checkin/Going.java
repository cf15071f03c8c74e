package dev.rebound.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How the groups of a round go on: each step is written down in the transaction that sends its message, so that it comes once. Only
 * opening and closing a direct message asks Slack, which does the same when asked again.
 */
public final class Going {
    private final RoundBooks books;
    private final Timing timing;
    private final Closing closing;
    private final Outlet outlet;

    public Going(RoundBooks books, Timing timing, Closing closing, Outlet outlet) {
        this.books = books;
        this.timing = timing;
        this.closing = closing;
        this.outlet = outlet;
    }

    /**
     * What is to be asked of Slack about one group.
     *
     * @param channel the team's, to be looked at before it is opened; the direct message that is to be closed
     */
    public record Errand(UUID meeting, What what, String channel, List<String> people) {
        /** What Slack is asked. */
        public enum What {
            /** To open a direct message with these people. */
            OPEN,

            /** To close it. */
            CLOSE
        }
    }

    /** The groups about which something is to be done. */
    public List<UUID> due(Instant now) {
        return books.meetings().due(now);
    }

    /** Does what needs no question to Slack, in the caller's transaction; returns what does. Nothing when it was done before. */
    public Optional<Errand> next(UUID id, Instant now) {
        return books.meetings().hold(id).filter(held -> held.isDue(now)).flatMap(held -> switch (held.phase()) {
            case WAITING -> toOpen(held, now);
            case GOING -> asked(held, now);
            case OVER -> toClose(held);
            case SHUT -> Optional.empty();
        });
    }

    private Optional<Errand> toOpen(Meeting held, Instant now) {
        var willing = books.willing(held, now);
        if (willing.size() < 2) {
            dissolve(held, willing);
            return Optional.empty();
        }
        var meeting = held.of(new Group(willing));
        if (!timing.isTime(willing, now)) {
            books.meetings().save(meeting.dueAt(timing.opens(willing, now)));
            return Optional.empty();
        }
        books.meetings().save(meeting);
        return books.teams()
                .find(meeting.round().team())
                .map(team -> new Errand(meeting.id(), Errand.What.OPEN, team.channel(), willing));
    }

    private void dissolve(Meeting held, List<String> left) {
        books.meetings().dissolve(held.id());
        if (held.kind() == Meeting.Kind.PEERS) {
            left.forEach(outlet::alone);
        }
    }

    private Optional<Errand> asked(Meeting held, Instant now) {
        held.course().step(now).ifPresent(step -> {
            switch (step) {
                case ASK, ASK_AGAIN -> ask(held, step, now);
                case CLOSE -> closing.end(held, now);
            }
        });
        return Optional.empty();
    }

    private void ask(Meeting held, Course.Step step, Instant now) {
        if (timing.isTime(held.people(), now)) {
            books.meetings().save(held.on(held.course().done(step, now)));
            channel(held).ifPresent(channel -> outlet.ask(channel, held.id(), step == Course.Step.ASK_AGAIN));
        } else {
            books.meetings().save(held.dueAt(timing.opens(held.people(), now)));
        }
    }

    /** A direct message in which the next round goes on stays open. */
    private Optional<Errand> toClose(Meeting held) {
        var channel = channel(held).filter(known -> !books.meetings().isInUse(known));
        if (channel.isEmpty()) {
            books.meetings().save(held.shut());
        }
        return channel.map(known -> new Errand(held.id(), Errand.What.CLOSE, known, held.people()));
    }

    /** Its direct message is open: the first message goes into it, once. */
    public void opened(UUID id, String channel, Instant now) {
        books.meetings()
                .hold(id)
                .filter(held -> held.phase() == Meeting.Phase.WAITING)
                .ifPresent(held -> {
                    var meeting = held.opened(channel, timing.suggested(held.people(), now), now);
                    books.meetings().save(meeting);
                    outlet.open(new Outlet.Opening(
                            meeting, books.teams().prompts(meeting.round().team())));
                });
    }

    /** Slack will not open it: its people had nobody this time. */
    public void refused(UUID id) {
        books.meetings()
                .hold(id)
                .filter(held -> held.phase() == Meeting.Phase.WAITING)
                .ifPresent(held -> books.meetings().dissolve(id));
    }

    /** Its direct message is closed. */
    public void closed(UUID id) {
        books.meetings().hold(id).ifPresent(held -> books.meetings().save(held.shut()));
    }

    /** Keeps what one of a group says; the group as it stands then, or nothing when it is gone or they are not in it. */
    public Optional<Meeting> answer(UUID id, String user, boolean met, Instant now) {
        return books.meetings()
                .hold(id)
                .filter(held -> held.course().group().has(user))
                .map(held -> {
                    var meeting = held.answered(user, met, now);
                    books.meetings().save(meeting);
                    return meeting;
                });
    }

    /** The group, for one of it; nothing when it is gone or they are not in it. */
    public Optional<Meeting> of(UUID id, String user) {
        return books.meetings().hold(id).filter(held -> held.course().group().has(user));
    }

    private static Optional<String> channel(Meeting held) {
        return Optional.ofNullable(held.talk().channel());
    }
}

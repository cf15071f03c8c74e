package dev.rebound.talk;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Asks peers, connects the first who says yes, and ends each ask once: by that yes, by its asker, or by the clock. Whoever was asked
 * besides loses the message; how many they were and what they said is told to nobody, so the time runs out even when all said no.
 */
public final class Talking {
    /** Asks a person and local day, at most. */
    public static final int A_DAY = 3;

    private final Talks talks;
    private final Peers peers;
    private final Outlet outlet;
    private final Alarm alarm;

    public Talking(Talks talks, Peers peers, Outlet outlet, Alarm alarm) {
        this.talks = talks;
        this.peers = peers;
        this.outlet = outlet;
        this.alarm = alarm;
    }

    /** Asks for five minutes; one ask of a person is open at a time. */
    public Answer ask(Member asker, Instant now) {
        var open = talks.open(asker.user());
        if (open.isPresent()) {
            return new Answer.Open(open.get(), false);
        }
        return fault(asker, now).<Answer>map(Answer.Refused::new).orElseGet(() -> asked(asker, now));
    }

    /** Whether this person could ask now, whoever is there: no ask of theirs is open, and none of {@link Answer.Reason} holds. */
    public boolean mayAsk(Member asker, Instant now) {
        return talks.open(asker.user()).isEmpty() && fault(asker, now).isEmpty();
    }

    private Optional<Answer.Reason> fault(Member asker, Instant now) {
        var midnight = asker.today(now).atStartOfDay(asker.zone()).toInstant();
        return peers.fault(asker.user(), now)
                .or(() -> talks.since(asker.user(), midnight) < A_DAY
                        ? Optional.empty()
                        : Optional.of(Answer.Reason.ENOUGH));
    }

    private Answer asked(Member asker, Instant now) {
        var talk = Talk.asked(asker.user(), now);
        var asked = peers.taken(asker.user(), talk.id(), now).stream()
                .map(peer -> new Asked(UUID.randomUUID(), talk.id(), peer))
                .toList();
        if (asked.isEmpty()) {
            return new Answer.Nobody(peers.instead(asker.user(), now));
        }
        talks.add(talk, asked);
        alarm.look(talk.id(), talk.endsAt());
        asked.forEach(outlet::ask);
        return new Answer.Open(talk, true);
    }

    /** A peer has five minutes. */
    public Reply accept(UUID id, String user, Instant now) {
        return talks.hold(id).map(talk -> accepted(talk, user, now)).orElseGet(() -> Reply.of(Reply.Kind.OVER));
    }

    private Reply accepted(Talk talk, String user, Instant now) {
        var isAsked =
                talks.asked(talk.id()).stream().anyMatch(asked -> asked.peer().equals(user));
        var after = isAsked ? talk.accepted(user, now) : talk;
        if (after.state() != Talk.State.MET) {
            return Reply.of(Reply.Kind.OVER);
        }
        if (talk.isOpen()) {
            end(after);
            outlet.met(after);
        }
        return user.equals(after.peer()) ? new Reply(Reply.Kind.MET, after.asker()) : Reply.of(Reply.Kind.FASTER);
    }

    /** The asker does not want it any more. */
    public Reply takeBack(UUID id, String user) {
        return talks.hold(id)
                .filter(talk -> talk.asker().equals(user))
                .map(this::takenBack)
                .orElseGet(() -> Reply.of(Reply.Kind.OVER));
    }

    private Reply takenBack(Talk talk) {
        if (talk.state() == Talk.State.MET) {
            return new Reply(Reply.Kind.MET, talk.peer());
        }
        if (talk.isOpen()) {
            end(talk.takenBack());
            return Reply.of(Reply.Kind.TAKEN_BACK);
        }
        return Reply.of(Reply.Kind.OVER);
    }

    /**
     * Looks whether its time is over, and tells the asker once if it is.
     *
     * @param meet finds the asker
     * @return when to look again; nothing when it has ended
     */
    public Optional<Instant> look(UUID id, Function<String, Member> meet, Instant now) {
        var talk = talks.hold(id).filter(Talk::isOpen);
        var after = talk.map(open -> open.at(now));
        after.filter(ended -> !ended.isOpen()).ifPresent(ended -> {
            end(ended);
            outlet.nobody(meet.apply(ended.asker()), peers.instead(ended.asker(), now));
        });
        return after.filter(Talk::isOpen).map(Talk::endsAt);
    }

    /** Takes out all that holds this person; an ask of theirs vanishes. */
    public boolean forget(String user) {
        talks.open(user)
                .flatMap(open -> talks.hold(open.id()))
                .map(Talk::takenBack)
                .ifPresent(this::end);
        return talks.forget(user) > 0;
    }

    private void end(Talk talk) {
        talks.asked(talk.id()).stream()
                .filter(asked -> !asked.peer().equals(talk.peer()))
                .forEach(outlet::vanish);
        talks.change(talk);
    }
}

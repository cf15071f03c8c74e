package dev.rebound.digest;

import dev.rebound.people.Teams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Lets small teams agree on one digest ({@code P34}). Whoever asks brings along all with whom they share, and so does whoever is asked;
 * every one of them has to say yes. It begins and ends with the next week, never within one.
 */
public final class Pooling {
    /** How many teams can share one. */
    static final int MOST = 6;

    private final Teams teams;
    private final Pools pools;
    private final PoolBook book;
    private final Consumer<UUID> look;

    /** @param look puts down that the channels of a question are to be looked at, see {@link Settling} */
    public Pooling(Teams teams, Pools pools, PoolLetter.Post post, Consumer<UUID> look) {
        this.teams = teams;
        this.pools = pools;
        this.look = look;
        book = new PoolBook(teams, pools, post);
    }

    /** How asking went. */
    public enum Verdict {
        /** The question goes out. */
        ASKED,

        /** There is no team in that channel. */
        NO_TEAM,

        /** It is the one that asks. */
        ITSELF,

        /** They share one already, or will from the next week on. */
        TOGETHER,

        /** One of them is being asked, or asks, already. */
        UNDER_WAY,

        /** They would be more than six. */
        TOO_MANY
    }

    /** How an answer was taken. */
    public enum Answer {
        /** Others have to say yes as well. */
        NOTED,

        /** All have said yes; it is settled as soon as their channels were looked at. */
        ALL,

        /** It is a no, and the question is gone. */
        NOT_NOW,

        /** The question was gone before, or not for this team. */
        GONE
    }

    /** Asks the team in this channel, and all who share with one of the two; they have two weeks to answer. */
    public Verdict ask(UUID team, String channel, Instant now) {
        book.forgetOld(now);
        var other = teams.in(channel);
        if (other.isEmpty() || teams.find(team).isEmpty()) {
            return Verdict.NO_TEAM;
        }
        var verdict = verdict(team, other.get().id(), now);
        if (verdict == Verdict.ASKED) {
            var asked = all(team, other.get().id(), now);
            asked.remove(team);
            var ask = new PoolAsk(UUID.randomUUID(), team, asked, Set.of(), now, false);
            pools.add(ask);
            look.accept(ask.id());
        }
        return verdict;
    }

    private Verdict verdict(UUID team, UUID other, Instant now) {
        if (team.equals(other)) {
            return Verdict.ITSELF;
        }
        if (together(team, now).contains(other)) {
            return Verdict.TOGETHER;
        }
        var all = all(team, other, now);
        if (all.stream().anyMatch(one -> open(one, now).isPresent())) {
            return Verdict.UNDER_WAY;
        }
        return all.size() > MOST ? Verdict.TOO_MANY : Verdict.ASKED;
    }

    private Set<UUID> all(UUID team, UUID other, Instant now) {
        var all = new HashSet<>(together(team, now));
        all.addAll(together(other, now));
        return all;
    }

    /** Takes what was said for a team; the first no ends the question. */
    public Answer answer(UUID ask, UUID team, boolean agrees, Instant now) {
        var waiting = book.find(ask, now).filter(one -> one.sent() && one.waitsFor(team));
        if (waiting.isEmpty()) {
            return Answer.GONE;
        }
        return agrees ? yes(waiting.get().agreeing(team)) : notNow(waiting.get(), team);
    }

    /** Looked at after each yes: of two at once neither knows of the other. */
    private Answer yes(PoolAsk agreed) {
        pools.change(agreed);
        look.accept(agreed.id());
        return agreed.isAgreed() ? Answer.ALL : Answer.NOTED;
    }

    private Answer notNow(PoolAsk ask, UUID team) {
        if (pools.remove(ask.id())) {
            var names = book.names(List.of(team));
            book.tell(ask.from(), new PoolLetter(PoolLetter.What.NOT_NOW, ask.from(), names, Optional.empty()));
        }
        return Answer.NOT_NOW;
    }

    /** Takes a team's own question back; nothing when it asks none. */
    public void takeBack(UUID team, Instant now) {
        open(team, now).filter(ask -> ask.from().equals(team)).ifPresent(ask -> pools.remove(ask.id()));
    }

    /**
     * Takes a team out from the next week on; the others go on with one another, in a pool of their own, unless one alone is left. What
     * was asked of them in these days is taken back, since they are others now.
     *
     * @return the Monday from which it has its own; nothing when it has that already
     */
    public Optional<LocalDate> leave(UUID team, Instant now) {
        open(team, now).ifPresent(ask -> pools.remove(ask.id()));
        var rest = new HashSet<>(together(team, now));
        rest.remove(team);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        book.share(Set.of(team), now);
        book.share(rest, now);
        var names = book.names(List.of(team));
        var from = Optional.of(Sharing.nextWeek(now));
        rest.forEach(other -> book.tell(other, new PoolLetter(PoolLetter.What.LEAVES, team, names, from)));
        return from;
    }

    /** Those who share with this team from the next week on, by what is agreed so far, itself among them. */
    public Set<UUID> together(UUID team, Instant now) {
        return book.together(team, now);
    }

    /** The question that this team asks, or is asked. */
    public Optional<PoolAsk> open(UUID team, Instant now) {
        return book.open(team, now);
    }
}

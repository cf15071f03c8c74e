package dev.rebound.recovery;

import dev.rebound.people.Team;
import dev.rebound.privacy.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives a story or a lesson to a team, and takes it back ({@code P11}). */
public final class Giving {
    private static final long HALF_HOUR = Duration.ofMinutes(30).toSeconds();
    private static final Duration LEAST_WAIT = Duration.ofMinutes(5);

    private final Recoveries recoveries;
    private final Belonging belonging;
    private final Later later;
    private final Outlet outlet;

    public Giving(Recoveries recoveries, Belonging belonging, Later later, Outlet outlet) {
        this.recoveries = recoveries;
        this.belonging = belonging;
        this.later = later;
        this.outlet = outlet;
    }

    /**
     * What somebody wants to give.
     *
     * @param id of this one, so that two presses give it once
     */
    public record Draft(UUID id, UUID team, Kind kind, Words words, boolean named) {}

    /** How that went. */
    public enum Verdict {
        /** It is posted, or will be on its half hour. */
        GIVEN,

        /** They are in no such team by their yes. */
        NO_TEAM,

        /** Everybody would know whose it is. */
        TOO_FEW
    }

    /** Whether this could be given now. */
    public Verdict verdict(String author, Draft draft, Instant now) {
        return belonging
                .team(author, draft.team(), now)
                .map(team -> draft.named() || belonging.hidesOne(team, now) ? Verdict.GIVEN : Verdict.TOO_FEW)
                .orElse(Verdict.NO_TEAM);
    }

    /** Gives it, if so; the same once more changes nothing. */
    public Verdict give(String author, Draft draft, Instant now) {
        var verdict = verdict(author, draft, now);
        if (verdict == Verdict.GIVEN && recoveries.find(draft.id()).isEmpty()) {
            belonging.team(author, draft.team(), now).ifPresent(team -> {
                recoveries.add(recovery(author, draft, team, now));
                later.at(moment(draft.named(), now), draft.id());
            });
        }
        return verdict;
    }

    private static Recovery recovery(String author, Draft draft, Team team, Instant now) {
        return new Recovery(
                draft.id(), author, team.id(), team.channel(), draft.kind(), draft.words(), draft.named(), now, false);
    }

    /** When something that is given now is posted: at once with a name; without one on a half hour, five minutes off or more. */
    public static Instant moment(boolean named, Instant now) {
        if (named) {
            return now;
        }
        var soonest = now.plus(LEAST_WAIT).getEpochSecond();
        return Instant.ofEpochSecond((soonest / HALF_HOUR + 1) * HALF_HOUR);
    }

    /** Takes one back: it is in no channel, list or later digest; nothing when it is not this author's. */
    public void takeBack(String author, UUID id) {
        recoveries.remove(author, id).ifPresent(outlet::takeAway);
    }

    /** Takes back all that this author gave; returns how many that were. */
    public int takeAllBack(String author) {
        var all = recoveries.newest(author, Integer.MAX_VALUE);
        all.forEach(recovery -> takeBack(author, recovery.id()));
        return all.size();
    }

    /**
     * A name in one was erased: it is in no channel, list or later digest any more, and its author has it without the name.
     *
     * @param without the same one, the name taken out of its words
     */
    public void erased(Recovery without) {
        recoveries.remove(without.author(), without.id()).ifPresent(gone -> {
            outlet.takeAway(gone);
            outlet.giveBack(without, Turn.Reason.ERASED);
        });
    }

    /** What this author gave and did not take back, the newest first. */
    public List<Recovery> given(String author, int most) {
        return recoveries.newest(author, most);
    }

    /** The lessons that stand in this team's channel and were given from that moment on, the oldest first ({@code P34}). */
    public List<Recovery> lessons(UUID team, Instant since) {
        return recoveries.posted(team, Kind.LESSON, since);
    }
}

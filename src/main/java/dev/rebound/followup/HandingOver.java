package dev.rebound.followup;

import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Handover;
import dev.rebound.prospects.Sameness;
import java.time.Instant;
import java.util.UUID;

/**
 * Whoever takes a relationship over gets one follow-up of their own on the working day after today, with the names alone; the follow-ups
 * of the one who had it go ({@code P39}).
 */
public final class HandingOver implements Handover {
    private final FollowUps followUps;
    private final DoNotContact list;
    private final Following.Time time;
    private final Members members;

    /** @param list whoever is surely on it is planned nothing with */
    public HandingOver(FollowUps followUps, DoNotContact list, Following.Time time, Members members) {
        this.followUps = followUps;
        this.list = list;
        this.time = time;
        this.members = members;
    }

    @Override
    public void handOver(Passed passed, Instant now) {
        followUps.open(passed.from()).stream()
                .filter(found -> Sameness.of(found.prospect(), passed.prospect()) == Sameness.SAME)
                .forEach(found -> followUps.remove(found.id()));
        var isNew = followUps.about(passed.to(), passed.matter()).isEmpty();
        if (isNew && list.sure(passed.prospect()).isEmpty()) {
            plan(passed, members.meet(passed.to()), now);
        }
    }

    private void plan(Passed passed, Member taker, Instant now) {
        var days = new Days(time.timetable().of(taker.user()), taker.zone());
        var day = days.workingDay(taker.today(now).plusDays(1));
        var planned = FollowUp.of(taker.user(), passed.matter(), day, passed.prospect());
        followUps.add(planned);
        time.alarm().look(planned.id(), day, Days.look(days.start(day, now), now));
    }

    @Override
    public void handBack(UUID matter, String from) {
        followUps.about(from, matter).ifPresent(found -> followUps.remove(found.id()));
    }
}

package dev.rebound.wiring;

import dev.rebound.home.Section;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.nudges.Alarm;
import dev.rebound.nudges.Allowance;
import dev.rebound.nudges.Asides;
import dev.rebound.nudges.Beside;
import dev.rebound.nudges.BesideWords;
import dev.rebound.nudges.BreakOnHome;
import dev.rebound.nudges.Breaks;
import dev.rebound.nudges.Budget;
import dev.rebound.nudges.Company;
import dev.rebound.nudges.Diary;
import dev.rebound.nudges.Momentum;
import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Offers;
import dev.rebound.nudges.Pauses;
import dev.rebound.nudges.Runs;
import dev.rebound.nudges.Tact;
import dev.rebound.nudges.clock.Timers;
import dev.rebound.nudges.slack.BreakDoor;
import dev.rebound.nudges.store.NudgesTables;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.reject.CardAddition;
import dev.rebound.reject.slack.RejectListeners;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.tally.CountDials;
import dev.rebound.tally.Counted;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Breaks, runs and heavy days. */
class NudgesBeans {
    @Produces
    @Singleton
    Diary diary(Logbook logbook, Wins wins, Efforts efforts) {
        return new Diary(new Books(logbook, wins, efforts));
    }

    @Produces
    @Singleton
    Asides asides() {
        return NudgesTables.asides();
    }

    @Produces
    @Singleton
    Pauses pauses() {
        return NudgesTables.pauses();
    }

    @Produces
    @Singleton
    Runs runs() {
        return NudgesTables.runs();
    }

    @Produces
    @Singleton
    Departure fromNudges(Asides asides, Pauses pauses, Runs runs) {
        return user -> asides.forget(user) + pauses.forget(user) + runs.forget(user) > 0;
    }

    @Produces
    @Singleton
    Alarm alarm(Jobs jobs) {
        return new Timers(jobs);
    }

    @Produces
    @Singleton
    Breaks breaks(Pauses pauses, Asides asides, Diary diary, Alarm alarm) {
        return new Breaks(pauses, asides, diary, alarm);
    }

    @Produces
    @Singleton
    Momentum momentum(Diary diary, Runs runs, Alarm alarm) {
        return new Momentum(diary, runs, alarm);
    }

    @Produces
    @Singleton
    Tact tact(Diary diary, Momentum momentum, Tact.Says says) {
        return new Tact(diary, momentum, says);
    }

    @Produces
    @Singleton
    Tact.Says says(Asides asides, Breaks breaks, Playbook playbook, @All List<Beside.Source> features) {
        return new Tact.Says(new Offers(asides), new BesideWords(playbook), breaks, features);
    }

    /** The summary of a run is one of the day's two messages and keeps to the same hours; later it would be no news, so it never waits. */
    @Produces
    @Singleton
    Allowance allowance(Budget budget) {
        return (member, now) ->
                budget.ask(member, Nudge.RUN_SUMMARY, now) == Budget.Verdict.GO && budget.spend(member, now);
    }

    @Produces
    @Singleton
    Section breakOnHome(Breaks breaks, Playbook playbook) {
        return new BreakOnHome(breaks, playbook);
    }

    @Produces
    @Singleton
    BreakDoor breakDoor(
            Playbook playbook, Members members, CountDials dials, @All List<Company> company, ReboundConfig config) {
        var way = new BreakDoor.Way(
                (user, now) -> dials.fresh(user, now).stream().anyMatch(pad -> pad.state() == Counted.State.OPEN),
                config.commands().reject(),
                company);
        return new BreakDoor(playbook, members, way);
    }

    @Produces
    @Singleton
    Listener breakButtons(
            Breaks breaks, Clock clock, RejectListeners.Rooms rooms, @All List<CardAddition> additions, Outbound out) {
        return BreakDoor.buttons(breaks, clock, out.pages(), RejectListeners.redrawing(rooms, additions, out));
    }

    @Produces
    @Singleton
    Job breakEnds(InWorkspace inWorkspace, Breaks breaks, BreakDoor door, Voices voices, Courier courier, Clock clock) {
        return Timers.pauses(inWorkspace, id -> {
            var now = clock.instant();
            breaks.end(id, now)
                    .ifPresent(over -> voices.of(over.author()).say(() -> {
                        courier.post(over.author(), door.over(over, now));
                        return true;
                    }));
        });
    }

    @Produces
    @Singleton
    Job runEnds(InWorkspace inWorkspace, Momentum momentum, RunNews news, Clock clock) {
        return Timers.runs(inWorkspace, id -> {
            var now = clock.instant();
            var look = momentum.look(id, now);
            look.summary().ifPresent(summary -> news.tell(summary, now));
            return look.again();
        });
    }

    @Produces
    @Singleton
    RunNews runNews(Members members, Allowance allowance, BreakDoor door, Voices voices, Courier courier) {
        return (summary, now) -> {
            if (allowance.mayGo(members.meet(summary.user()), now)) {
                courier.post(summary.user(), voices.of(summary.user()).say(() -> door.over(summary)));
            }
        };
    }

    /** Tells of a run that is over, where that is allowed. */
    interface RunNews {
        void tell(Momentum.Summary summary, Instant now);
    }
}

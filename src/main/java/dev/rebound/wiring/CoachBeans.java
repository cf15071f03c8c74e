package dev.rebound.wiring;

import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.KnownTaste;
import dev.rebound.coaching.OwnOnHome;
import dev.rebound.coaching.OwnReframes;
import dev.rebound.coaching.OwnWords;
import dev.rebound.coaching.Ratings;
import dev.rebound.coaching.slack.CoachListeners;
import dev.rebound.coaching.store.CoachTables;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.home.Section;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.ChangeOfMind;
import dev.rebound.reject.DaysSoFar;
import dev.rebound.reject.Reframing;
import dev.rebound.reject.slack.RejectListeners;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the coach knows about people, and what they say about its reframes. */
class CoachBeans {
    @Produces
    @Singleton
    Evidence.Source daysSoFar(Logbook logbook, Wins wins, Efforts efforts, Sums sums) {
        return new DaysSoFar(new Books(logbook, wins, efforts), sums);
    }

    @Produces
    @Singleton
    Ratings ratings() {
        return CoachTables.ratings();
    }

    @Produces
    @Singleton
    OwnReframes ownReframes() {
        return CoachTables.ownReframes();
    }

    @Produces
    @Singleton
    Evidence.Source knownTaste(Ratings ratings, OwnReframes own) {
        return new KnownTaste(ratings, own);
    }

    @Produces
    @Singleton
    Departure fromCoach(Ratings ratings, OwnReframes own) {
        return user -> ratings.forget(user) + own.forget(user) > 0;
    }

    @Produces
    @Singleton
    Blackout namesOutOfOwnSentences() {
        return CoachTables.blackout();
    }

    @Produces
    @Singleton
    Section ownSentences(Ratings ratings, OwnReframes own, Playbook playbook) {
        return new OwnOnHome(own, ratings, playbook);
    }

    @Produces
    @Singleton
    CoachListeners.Rooms coachRooms(
            OwnReframes own,
            Ratings ratings,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        return new CoachListeners.Rooms(new OwnWords(own, diagnoser), ratings, members, people, playbook, clock);
    }

    @Produces
    @Singleton
    Listener ownForms(CoachListeners.Rooms rooms, Outbound out) {
        return CoachListeners.own(rooms, out);
    }

    @Produces
    @Singleton
    Subcommand own(CoachListeners.Rooms rooms, Outbound out) {
        return CoachListeners.command(rooms, out);
    }

    @Produces
    @Singleton
    Listener reframeButtons(RejectListeners.Rooms rooms, ChangeOfMind changeOfMind, Ratings ratings, Outbound out) {
        return RejectListeners.reframing(rooms, new Reframing(changeOfMind, ratings), out);
    }
}

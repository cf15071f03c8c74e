package dev.rebound.wiring;

import dev.rebound.calendar.Holidays;
import dev.rebound.checkin.RoundBooks;
import dev.rebound.home.Section;
import dev.rebound.people.Absences;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.people.store.PeopleTables;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.wishes.Ahead;
import dev.rebound.wishes.CheckinsOnHome;
import dev.rebound.wishes.WishBook;
import dev.rebound.wishes.WishWords;
import dev.rebound.wishes.slack.WishDoor;
import dev.rebound.wishes.store.WishStore;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What people wish about being paired; the book stands for {@code checkin.Wishes} too. */
class WishBeans {
    @Produces
    @Singleton
    Absences absences(Clock clock) {
        return PeopleTables.absences(clock);
    }

    @Produces
    @Singleton
    WishBook wishBook(Members members, Absences absences, Clock clock) {
        return new WishStore(members, absences, clock);
    }

    /** Whoever leaves is wished about by nobody any more. */
    @Produces
    @Singleton
    Departure fromWishes(WishBook book) {
        return user -> book.forget(user) > 0;
    }

    @Produces
    @Singleton
    Ahead roundsAhead(Teams teams, TeamYeses yeses, RoundBooks books) {
        return new Ahead(teams, yeses, team -> books.rounds(team, Holidays.shipped()));
    }

    @Produces
    @Singleton
    WishWords wishWords(WishBook book, Ahead ahead, Playbook playbook) {
        return new WishWords(book, ahead, playbook);
    }

    @Produces
    @Singleton
    Section checkinsOnHome(WishBook book, Ahead ahead, WishWords words, Playbook playbook) {
        return new CheckinsOnHome(book, ahead, words, playbook.labels());
    }

    @Produces
    @Singleton
    WishDoor.Rooms wishRooms(
            ReboundConfig config,
            WishBook book,
            Ahead ahead,
            WishWords words,
            Members members,
            Playbook playbook,
            Clock clock) {
        return new WishDoor.Rooms(config.commands().rebound(), book, ahead, words, members, playbook, clock);
    }

    @Produces
    @Singleton
    WishDoor wishDoor(WishDoor.Rooms rooms, Outbound out) {
        return new WishDoor(rooms, out);
    }

    @Produces
    @Singleton
    Subcommand checkinsWord(WishDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener wishListener(WishDoor door) {
        return door.listener();
    }
}

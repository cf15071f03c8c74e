package dev.rebound.wiring;

import dev.rebound.people.Absences;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.store.PeopleTables;
import dev.rebound.wishes.WishBook;
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
}

package dev.rebound.wiring;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.listen.Listens;
import dev.rebound.listen.slack.ListenDoor;
import dev.rebound.listen.store.ListenStore;
import dev.rebound.logbook.Blackout;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** An ear for a call. */
class ListenBeans {
    @Produces
    @Singleton
    Listens listens() {
        return new ListenStore();
    }

    @Produces
    @Singleton
    Blackout namesOutOfListens() {
        return ListenStore.blackout();
    }

    @Produces
    @Singleton
    Departure fromListens(Listens listens) {
        return user -> listens.forget(user) > 0;
    }

    @Produces
    @Singleton
    ListenDoor listenDoor(ListenDoor.Rooms rooms, Outbound out) {
        return new ListenDoor(rooms, out);
    }

    @Produces
    @Singleton
    ListenDoor.Rooms listenRooms(
            ReboundConfig config,
            Listens listens,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        return new ListenDoor.Rooms(config.commands().rebound(), listens, diagnoser, members, people, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand listenWord(ListenDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener listenListener(ListenDoor door) {
        return door.listener();
    }
}

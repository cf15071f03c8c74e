package dev.rebound.wiring;

import dev.rebound.home.Section;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Sums;
import dev.rebound.patterns.Looks;
import dev.rebound.patterns.Patterns;
import dev.rebound.patterns.PatternsOnHome;
import dev.rebound.patterns.slack.PatternDoor;
import dev.rebound.patterns.store.LookStore;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Patterns in what people logged. */
class PatternBeans {
    @Produces
    @Singleton
    Looks looks(Seal seal) {
        return new LookStore(seal);
    }

    @Produces
    @Singleton
    Patterns patterns(Looks looks, Sums sums, Logbook logbook) {
        return new Patterns(looks, sums, logbook);
    }

    @Produces
    @Singleton
    Departure fromPatterns(Looks looks) {
        return user -> looks.forget(user) > 0;
    }

    @Produces
    @Singleton
    Section patternsOnHome(Patterns patterns, Playbook playbook) {
        return new PatternsOnHome(patterns, playbook.labels());
    }

    @Produces
    @Singleton
    PatternDoor patternDoor(Patterns patterns, Members members, Playbook playbook, Clock clock, Outbound out) {
        return new PatternDoor(new PatternDoor.Rooms(patterns, members, playbook, clock), out);
    }

    @Produces
    @Singleton
    Subcommand patternsWord(PatternDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener patternsButton(PatternDoor door) {
        return door.listener();
    }
}

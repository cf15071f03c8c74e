package dev.rebound.wiring;

import dev.rebound.home.Section;
import dev.rebound.logbook.Echoes;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.logbook.store.LogbookTables;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.tally.CountDials;
import dev.rebound.tally.Entries;
import dev.rebound.tally.Pads;
import dev.rebound.tally.PadsOnHome;
import dev.rebound.tally.slack.TallyListeners;
import dev.rebound.tally.store.PadStore;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The pad and what it stands on. */
class TallyBeans {
    @Produces
    @Singleton
    Efforts efforts(Seal seal, Echoes echoes) {
        return LogbookTables.efforts(seal, echoes);
    }

    @Produces
    @Singleton
    Pads pads() {
        return new PadStore();
    }

    @Produces
    @Singleton
    Section.Source padRows(Pads pads, Playbook playbook) {
        return new PadsOnHome(pads, playbook);
    }

    @Produces
    @Singleton
    Departure fromPads(Pads pads) {
        return user -> pads.forget(user) > 0;
    }

    @Produces
    @Singleton
    CountDials countDials(Pads pads, Logbook logbook, Wins wins, Efforts efforts) {
        return new CountDials(pads, new Entries(logbook, wins, efforts));
    }

    @Produces
    @Singleton
    TallyListeners.Rooms tally(CountDials dials, Tact tact, Members members, Playbook playbook, Clock clock) {
        return new TallyListeners.Rooms(dials, tact, members, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand block(TallyListeners.Rooms tally, Outbound out) {
        return TallyListeners.command(tally, out);
    }

    @Produces
    @Singleton
    Listener padKeys(TallyListeners.Rooms tally, Outbound out) {
        return TallyListeners.keys(tally, out);
    }
}

package dev.rebound.wiring;

import dev.rebound.abuse.Deciding;
import dev.rebound.abuse.DeskOnHome;
import dev.rebound.abuse.Reading;
import dev.rebound.abuse.slack.AbuseDoor;
import dev.rebound.home.Section;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The side of those to whom reports of abuse are sent. */
class AbuseDeskBeans {
    @Produces
    @Singleton
    AbuseDoor.Desk abuseDesk(Reading reading, Deciding deciding, Members members, Playbook playbook, Clock clock) {
        return new AbuseDoor.Desk(reading, deciding, members, playbook, clock);
    }

    @Produces
    @Singleton
    Listener abuseDeskListener(AbuseDoor.Desk rooms, Outbound out) {
        return AbuseDoor.desk(rooms, out);
    }

    @Produces
    @Singleton
    Section abuseDeskOnHome(Reading reading, Playbook playbook) {
        return new DeskOnHome(reading, playbook);
    }
}

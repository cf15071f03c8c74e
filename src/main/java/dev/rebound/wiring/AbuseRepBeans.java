package dev.rebound.wiring;

import dev.rebound.abuse.RepBeside;
import dev.rebound.abuse.RepOnCard;
import dev.rebound.abuse.RepOnHome;
import dev.rebound.abuse.Telling;
import dev.rebound.abuse.Threats;
import dev.rebound.abuse.slack.AbuseDoor;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.home.Section;
import dev.rebound.logbook.Logbook;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.people.TeamRules;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.CardAddition;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What a rep sees of reports of abuse: the button, the preview, and what became of each. */
class AbuseRepBeans {
    @Produces
    @Singleton
    @Typed({RepBeside.class, Beside.Source.class})
    RepBeside repBeside(Telling telling, TeamRules rules, Playbook playbook) {
        return new RepBeside(telling, rules, Threats.shipped(), playbook.labels());
    }

    @Produces
    @Singleton
    CardAddition repOnCard(RepBeside beside) {
        return new RepOnCard(beside);
    }

    @Produces
    @Singleton
    Section reportsOnHome(Telling telling, Playbook playbook) {
        return new RepOnHome(telling, playbook);
    }

    @Produces
    @Singleton
    AbuseDoor.Rep repRooms(
            Telling telling,
            RepBeside beside,
            Logbook logbook,
            Members members,
            Diagnoser diagnoser,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        return new AbuseDoor.Rep(telling, beside, logbook, members, diagnoser, people, playbook, clock);
    }

    @Produces
    @Singleton
    Listener repListener(AbuseDoor.Rep rooms, Outbound out) {
        return AbuseDoor.rep(rooms, out);
    }
}

package dev.rebound.wiring;

import dev.rebound.home.Section;
import dev.rebound.logbook.Sums;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.progress.Progress;
import dev.rebound.progress.Telling;
import dev.rebound.progress.WeekOnHome;
import dev.rebound.progress.slack.ProgressDoor;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What a person's own figures tell. */
class ProgressBeans {
    @Produces
    @Singleton
    Progress progress(Sums sums) {
        return new Progress(sums);
    }

    @Produces
    @Singleton
    Section weekOnHome(Progress progress, Playbook playbook) {
        return new WeekOnHome(progress, playbook.labels());
    }

    @Produces
    @Singleton
    Subcommand stats(Progress progress, Members members, Playbook playbook, Clock clock, Courier courier) {
        var telling = new Telling(progress, playbook.labels());
        return ProgressDoor.command(new ProgressDoor.Rooms(telling, members, playbook, clock), courier);
    }
}

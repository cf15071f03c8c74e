package dev.rebound.wiring;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.home.Section;
import dev.rebound.people.Admins;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.CardAddition;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.support.Choices;
import dev.rebound.support.ExitLines;
import dev.rebound.support.ExitOnCard;
import dev.rebound.support.Help;
import dev.rebound.support.Lines;
import dev.rebound.support.PeopleOnHome;
import dev.rebound.support.Unsent;
import dev.rebound.support.slack.SupportListeners;
import dev.rebound.support.store.ChoiceStore;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** People to talk to, exit lines, and the text that is kept nowhere. */
class SupportBeans {
    @Produces
    @Singleton
    Choices choices() {
        return new ChoiceStore();
    }

    @Produces
    @Singleton
    Lines lines() {
        return Lines.shipped();
    }

    /** Also whom the answer to words of danger names. */
    @Produces
    @Singleton
    Help help(Choices choices, Lines lines, Playbook playbook) {
        return new Help(choices, lines, playbook);
    }

    @Produces
    @Singleton
    Section peopleOnHome(Help help, Playbook playbook) {
        return new PeopleOnHome(help, playbook.labels());
    }

    @Produces
    @Singleton
    CardAddition exitLinesOnCard(Playbook playbook) {
        return new ExitOnCard(playbook.labels());
    }

    @Produces
    @Singleton
    Departure fromChoices(Choices choices) {
        return choices::forget;
    }

    @Produces
    @Singleton
    SupportListeners.Rooms support(
            Admins admins,
            Help help,
            Choices choices,
            Lines lines,
            Diagnoser diagnoser,
            Members members,
            Playbook playbook,
            Clock clock) {
        return new SupportListeners.Rooms(
                admins::is,
                help,
                choices,
                lines,
                new ExitLines(playbook),
                new Unsent(diagnoser, help, playbook),
                members,
                playbook,
                clock);
    }

    @Produces
    @Singleton
    Subcommand people(SupportListeners.Rooms support, Outbound out) {
        return SupportListeners.people(support, out);
    }

    @Produces
    @Singleton
    Subcommand exit(SupportListeners.Rooms support) {
        return SupportListeners.exit(support);
    }

    @Produces
    @Singleton
    Subcommand tear(SupportListeners.Rooms support, Outbound out) {
        return SupportListeners.tear(support, out);
    }

    @Produces
    @Singleton
    Listener supportButtons(SupportListeners.Rooms support, Outbound out) {
        return SupportListeners.buttons(support, out);
    }
}

package dev.rebound.wiring;

import dev.rebound.bank.Bank;
import dev.rebound.bank.BankEvidence;
import dev.rebound.bank.BankOnHome;
import dev.rebound.bank.BankWords;
import dev.rebound.bank.Deposits;
import dev.rebound.bank.LessonOnCard;
import dev.rebound.bank.RewardBeside;
import dev.rebound.bank.Rewards;
import dev.rebound.bank.slack.BankListeners;
import dev.rebound.bank.store.BankTables;
import dev.rebound.calendar.Ledger;
import dev.rebound.coaching.Evidence;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.home.Section;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.CardAddition;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The motivation bank. */
class BankBeans {
    @Produces
    @Singleton
    Deposits deposits() {
        return BankTables.deposits();
    }

    @Produces
    @Singleton
    Bank bank(Deposits deposits, Wins wins, Diagnoser diagnoser) {
        return new Bank(deposits, wins, diagnoser);
    }

    @Produces
    @Singleton
    Rewards rewards(Deposits deposits, Logbook logbook, Wins wins, Efforts efforts) {
        return new Rewards(deposits, new Books(logbook, wins, efforts));
    }

    @Produces
    @Singleton
    Evidence.Source fromBank(Deposits deposits, Wins wins, Logbook logbook, Playbook playbook) {
        return new BankEvidence(deposits, wins, logbook, playbook);
    }

    @Produces
    @Singleton
    Departure fromDeposits(Deposits deposits) {
        return user -> deposits.forget(user) > 0;
    }

    @Produces
    @Singleton
    Blackout namesOutOfBank(Logbook logbook) {
        return BankTables.blackout(logbook);
    }

    @Produces
    @Singleton
    Section bankOnHome(Bank bank, Rewards rewards, Playbook playbook) {
        return new BankOnHome(bank, rewards, playbook);
    }

    @Produces
    @Singleton
    Beside.Source dueRewards(Rewards rewards, Ledger ledger, Playbook playbook) {
        return new RewardBeside(rewards, ledger, new BankWords(playbook));
    }

    @Produces
    @Singleton
    CardAddition lessonOnCard(Playbook playbook) {
        return new LessonOnCard(playbook.labels());
    }

    @Produces
    @Singleton
    BankListeners.Rooms bankRooms(
            ReboundConfig config,
            Bank bank,
            Rewards rewards,
            Logbook logbook,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        return new BankListeners.Rooms(
                config.commands().rebound(), bank, rewards, logbook, members, people, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand bankWord(BankListeners.Rooms rooms, Outbound out) {
        return BankListeners.bank(rooms, out);
    }

    @Produces
    @Singleton
    Subcommand lessonWord(BankListeners.Rooms rooms, Outbound out) {
        return BankListeners.lesson(rooms, out);
    }

    @Produces
    @Singleton
    Listener bankListener(BankListeners.Rooms rooms, Outbound out) {
        return BankListeners.listener(rooms, out);
    }
}

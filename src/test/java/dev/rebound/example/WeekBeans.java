package dev.rebound.example;

import dev.rebound.example.slack.WeekWord;
import dev.rebound.logbook.Logbook;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wiring of the README's worked example. */
class WeekBeans {
    @Produces
    @Singleton
    Subcommand week(Logbook logbook, Clock clock) {
        return new WeekWord(logbook, clock);
    }
}

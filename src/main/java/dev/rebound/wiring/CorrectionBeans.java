package dev.rebound.wiring;

import dev.rebound.corrections.Corrections;
import dev.rebound.corrections.Gifts;
import dev.rebound.corrections.Giving;
import dev.rebound.corrections.slack.CorrectionListeners;
import dev.rebound.corrections.store.CorrectionTables;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Departure;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.CardAddition;
import dev.rebound.reject.slack.RejectListeners;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may leave of corrections. */
class CorrectionBeans {
    @Produces
    @Singleton
    Corrections corrections() {
        return CorrectionTables.corrections();
    }

    @Produces
    @Singleton
    Gifts gifts() {
        return CorrectionTables.gifts();
    }

    @Produces
    @Singleton
    Blackout namesOutOfGifts(Logbook logbook) {
        return CorrectionTables.blackout(logbook);
    }

    /** Among them the button on an entry. */
    @Produces
    @Singleton
    Giving giving(Corrections corrections, Gifts gifts, Logbook logbook, Playbook playbook) {
        return new Giving(corrections, gifts, logbook, playbook.labels());
    }

    @Produces
    @Singleton
    Departure fromGifts(Gifts gifts) {
        return user -> gifts.forget(user) > 0;
    }

    @Produces
    @Singleton
    Subcommand correctionsWord(ReboundConfig config, Corrections corrections, Giving giving, Playbook playbook) {
        return CorrectionListeners.command(new CorrectionListeners.Rooms(
                config.commands().rebound(), operators(config), corrections, giving, playbook.labels()));
    }

    /** People put a space behind a comma. */
    static Set<String> operators(ReboundConfig config) {
        return config.admins().orElse(List.of()).stream().map(String::strip).collect(Collectors.toSet());
    }

    @Produces
    @Singleton
    Listener givingButtons(
            Giving giving, RejectListeners.Rooms rooms, @All List<CardAddition> additions, Outbound out) {
        return CorrectionListeners.buttons(giving, RejectListeners.redrawing(rooms, additions, out));
    }
}

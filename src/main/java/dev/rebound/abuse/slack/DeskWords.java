package dev.rebound.abuse.slack;

import dev.rebound.abuse.DeskOnHome;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** The words that all pages and messages of this door share. */
record DeskWords(Playbook playbook) {
    Labels labels() {
        return playbook.labels();
    }

    String text(String key, Object... values) {
        return labels().text(key, values);
    }

    /** Slack's own mention; a sentence in the place of who was erased. */
    String who(String user) {
        return user.isEmpty() ? text("abuse.nobody") : "<@" + user + ">";
    }

    String all(Collection<String> users) {
        return users.stream().map(this::who).collect(Collectors.joining(" " + text("abuse.and") + " "));
    }

    /** What two messages about the same report have in common. */
    static String code(UUID report) {
        return DeskOnHome.code(report);
    }

    /** Day and hour, the same on every later day. */
    String when(Instant at, ZoneId zone) {
        var day = at.atZone(zone).toLocalDate();
        return text("abuse.when", "day", playbook.day(day, day), "time", new When(playbook).hour(at, zone));
    }
}

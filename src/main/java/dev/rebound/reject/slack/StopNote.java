package dev.rebound.reject.slack;

import dev.rebound.logbook.Prospect;
import dev.rebound.playbook.Care;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.reject.Quoted;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The note about a stop for the rep's own system: who it is, as far as known, and the day ({@code P31}). */
final class StopNote {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Playbook playbook;

    StopNote(Playbook playbook) {
        this.playbook = playbook;
    }

    /** Empty where there is nothing to note. */
    String of(Card card) {
        return card.isStop() ? filled(values(card)) : "";
    }

    private String filled(Map<String, String> values) {
        return playbook.care(Care.DO_NOT_CONTACT_NOTE).stream()
                .filter(text -> text.placeholders().equals(values.keySet()))
                .findFirst()
                .orElseThrow()
                .filled(values)
                .text();
    }

    private static Map<String, String> values(Card card) {
        var values = new HashMap<>(Map.of("day", DAY.format(card.day())));
        var who = who(card.entry().prospect());
        if (!who.isEmpty()) {
            values.put("who", who);
        }
        return values;
    }

    private static String who(Prospect prospect) {
        return Stream.of(prospect.person(), prospect.company())
                .filter(Objects::nonNull)
                .map(Quoted::plain)
                .collect(Collectors.joining(", "));
    }
}

package dev.rebound.exchange;

import dev.rebound.logbook.Prospect;
import dev.rebound.privacy.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened, as JSON: the prospect, the day and whether it is a stop; nothing about any rep. */
enum Told {
    STOPPED("do_not_contact.added", true),
    DUE("follow_up.due", false);

    private final String name;
    private final boolean stop;

    Told(String name, boolean stop) {
        this.name = name;
        this.stop = stop;
    }

    Words about(Prospect prospect, LocalDate day) {
        return Words.of("{\"event\":" + text(name) + ",\"prospect\":{\"company\":" + text(prospect.company())
                + ",\"person\":" + text(prospect.person()) + "},\"date\":" + text(day.toString()) + ",\"stop\":" + stop
                + "}");
    }

    /** A JSON string, by RFC 8259. */
    private static String text(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        var json = new StringBuilder("\"");
        text.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                json.append('\\').append((char) sign);
            } else if (sign < ' ') {
                json.append("\\u%04x".formatted(sign));
            } else {
                json.append((char) sign);
            }
        });
        return json.append('"').toString();
    }
}

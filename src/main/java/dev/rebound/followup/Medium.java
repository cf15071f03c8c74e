package dev.rebound.followup;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to get in touch. */
public enum Medium {
    CALL,
    MAIL,
    MESSAGE;

    /** The way that a report names, if it is one of these. */
    static Optional<Medium> in(@Nullable String channel) {
        var words = channel == null ? "" : channel.toLowerCase(Locale.ROOT);
        if (words.contains("mail")) {
            return Optional.of(MAIL);
        }
        if (words.matches(".*(linkedin|message|chat|text|sms|whatsapp).*")) {
            return Optional.of(MESSAGE);
        }
        return words.matches(".*(phone|call|voice|dial).*") ? Optional.of(CALL) : Optional.empty();
    }

    /**
     * Another one than last time ({@code P29}); where nobody knows what that was, a mail.
     *
     * @param reminders how often another one was proposed already, 0 or more
     */
    static Medium next(Optional<Medium> last, int reminders) {
        if (last.isEmpty()) {
            return values()[(MAIL.ordinal() + reminders) % values().length];
        }
        var others = values().length - 1;
        return values()[(last.get().ordinal() + 1 + reminders % others) % values().length];
    }
}

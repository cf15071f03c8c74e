package dev.rebound.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody shows beside their name in Slack; it is read for one thing, and never kept.
 *
 * @param emoji its name, with or without colons, or empty
 * @param text as typed, or empty
 * @param ends when Slack takes it away, or null when it stays
 */
public record Status(String emoji, String text, @Nullable Instant ends) {
    /** Nothing is shown. */
    public static final Status NONE = new Status("", "", null);

    /** A status that ends before six in the evening says nothing about that day. */
    private static final Duration EVENING = Duration.ofHours(18);

    /** For how many days one without an end holds: until Slack is asked again. */
    private static final int UNTIL_ASKED_AGAIN = 1;

    private static final Set<String> EMOJI = Set.of(
            "palm_tree",
            "airplane",
            "airplane_departure",
            "small_airplane",
            "beach_with_umbrella",
            "desert_island",
            "luggage",
            "face_with_thermometer",
            "face_with_head_bandage",
            "mask",
            "hospital",
            "baby",
            "baby_bottle",
            "no_entry",
            "no_entry_sign",
            "ooo",
            "out_of_office");
    private static final Pattern AWAY = Pattern.compile(
            "\\b(out of (the )?office|ooo|on leave|(parental|maternity|paternity|family|medical|sick|annual) leave|vacation(ing)?"
                    + "|holidays?|pto|day off|off sick|sick|off today|away until)\\b");
    private static final Pattern BACK = Pattern.compile("\\bback from\\b");

    /** The last local day on which they are out of office by this; nothing when it says no such thing of today. */
    public Optional<LocalDate> awayUntil(ZoneId zone, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        if (!isAway()) {
            return Optional.empty();
        }
        var last = ends == null
                ? today.plusDays(UNTIL_ASKED_AGAIN)
                : ends.atZone(zone).minus(EVENING).toLocalDate();
        return Optional.of(last).filter(day -> !day.isBefore(today));
    }

    private boolean isAway() {
        var typed = text.toLowerCase(Locale.ROOT);
        var name = emoji.replace(":", "");
        return !BACK.matcher(typed).find()
                && (EMOJI.contains(name) || AWAY.matcher(typed).find());
    }
}

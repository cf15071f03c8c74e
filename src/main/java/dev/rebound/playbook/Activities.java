package dev.rebound.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people do besides hearing yes and no, by the words they have for it ({@code P20}). */
public final class Activities {
    /** What has a name of ours, in the order in which it is offered. */
    public static final List<String> KINDS =
            List.of("DIAL", "GOOD_TALK", "FOLLOW_UP", "REFERRAL", "VOICEMAIL", "CONTACT", "NO_ANSWER");

    /** What a person named themselves. */
    public static final String OWN = "OWN";

    private static final String WORDS = "/words/activities.properties";

    private final Labels labels;
    private final Map<String, String> kinds = new HashMap<>();

    public Activities(Labels labels) {
        this.labels = labels;
        var words = Labels.loaded(WORDS);
        KINDS.forEach(kind -> List.of(words.getProperty(kind).split(", ")).forEach(word -> kinds.put(word, kind)));
    }

    /** Which of ours a word or two stands for, such as "cold calls"; nothing for a name of one's own. */
    public Optional<String> kind(String said) {
        return Optional.ofNullable(kinds.get(said.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * So many of it, such as "30 dials".
     *
     * @param kind one of {@link #KINDS}, or {@link #OWN}
     * @param own what its author calls it; of no meaning for ours
     */
    public String counted(String kind, String own, int count) {
        return kind.equals(OWN)
                ? labels.text("activity.count.OWN", "count", count, "what", own)
                : labels.counted("activity.count." + kind, count);
    }

    /** What it is called where it may be chosen or heads a line, such as "Dials". */
    public String name(String kind, String own) {
        return kind.equals(OWN) && !own.isEmpty() ? own : labels.text("activity.name." + kind);
    }
}

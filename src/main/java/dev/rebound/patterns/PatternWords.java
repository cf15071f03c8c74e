package dev.rebound.patterns;

import dev.rebound.playbook.Labels;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Puts a pattern into words, always with its counts and with those of the others. */
public final class PatternWords {
    private final Labels labels;

    public PatternWords(Labels labels) {
        this.labels = labels;
    }

    /** One or two sentences; what a rep typed stands in it as it was typed, for blocks that read no markup. */
    public String of(Pattern pattern) {
        return switch (pattern.group().kind()) {
            case BUCKET -> ofBucket(pattern);
            case HOUR, WEEKDAY, TITLE, INDUSTRY, CHANNEL -> compared(pattern);
        };
    }

    private String ofBucket(Pattern pattern) {
        return labels.text("pattern.BUCKET." + pattern.group().key(), "count", pattern.hits(), "rows", pattern.cases());
    }

    private String compared(Pattern pattern) {
        return labels.text(
                "pattern." + pattern.group().kind() + (pattern.isMore() ? ".more" : ".less"),
                "what",
                name(pattern.group()),
                "count",
                pattern.hits(),
                "rows",
                pattern.cases(),
                "others",
                pattern.otherHits(),
                "ofOthers",
                pattern.otherCases());
    }

    private static String name(Group group) {
        return switch (group.kind()) {
            case HOUR -> hours(Integer.parseInt(group.key()));
            case WEEKDAY -> DayOfWeek.valueOf(group.key()).getDisplayName(TextStyle.FULL, Locale.UK);
            case BUCKET, TITLE, INDUSTRY, CHANNEL -> group.key();
        };
    }

    private static String hours(int hour) {
        return "%02d:00 to %02d:00".formatted(hour, (hour + 1) % 24);
    }
}

package dev.rebound.abuse;

import dev.rebound.logbook.Rejection;
import dev.rebound.privacy.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a report would be made of while its author looks at it.
 *
 * @param zone the author's, by which its day is told
 */
public record Sketch(Rejection entry, ZoneId zone) {
    /** What there is to leave in or out. */
    public Set<Detail> details() {
        var there = EnumSet.noneOf(Detail.class);
        Arrays.stream(Detail.values()).filter(this::isThere).forEach(there::add);
        return there;
    }

    private boolean isThere(Detail detail) {
        return switch (detail) {
            case WORDS -> !entry.text().text().isBlank();
            case PERSON -> entry.prospect().person() != null;
            case COMPANY -> entry.prospect().company() != null;
            case DATE -> true;
        };
    }

    /** Exactly what is sent when these are left in; a blank note is none. */
    public Shared shared(Set<Detail> left, String note) {
        Function<Detail, Boolean> has = detail -> left.contains(detail) && isThere(detail);
        return new Shared(
                has.apply(Detail.WORDS) ? entry.text() : null,
                has.apply(Detail.PERSON) ? words(entry.prospect().person()) : null,
                has.apply(Detail.COMPANY) ? words(entry.prospect().company()) : null,
                has.apply(Detail.DATE) ? entry.at().atZone(zone).toLocalDate() : null,
                note.isBlank() ? null : Words.of(note.strip()));
    }

    private static @Nullable Words words(@Nullable String text) {
        return Optional.ofNullable(text).map(Words::of).orElse(null);
    }
}

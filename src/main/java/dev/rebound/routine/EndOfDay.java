package dev.rebound.routine;

import dev.rebound.logbook.Books;
import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Saying;
import dev.rebound.nudges.Unprompted;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Closes the day with what was done, and the routine for it ({@code P15}, {@code P20}); a day without calls is not mentioned. On the
 * last day of the week the note takes its place, where that is wanted.
 */
public final class EndOfDay implements Unprompted {
    private final Evenings evenings;
    private final RoutineLines lines;
    private final Books books;
    private final Labels labels;

    public EndOfDay(Evenings evenings, RoutineLines lines, Books books, Labels labels) {
        this.evenings = evenings;
        this.lines = lines;
        this.books = books;
        this.labels = labels;
    }

    /** When a person's day ends, and whether their week ends with a note. */
    public record Evenings(Routines routines, Consents consents) {
        LocalTime at(String user, Hours hours) {
            var at = routines.of(user, Ritual.END_OF_DAY).at();
            return at == null ? hours.to() : at;
        }

        boolean isNoteDay(String user, Hours hours, LocalDate day) {
            return hours.isLastOfWeek(day) && consents.of(user, Nudge.WEEK_NOTE).isPresent();
        }
    }

    @Override
    public Nudge kind() {
        return Nudge.END_OF_DAY;
    }

    @Override
    public Optional<LocalTime> due(Member member, Hours hours, LocalDate day) {
        return evenings.isNoteDay(member.user(), hours, day)
                ? Optional.empty()
                : Optional.of(evenings.at(member.user(), hours));
    }

    @Override
    public Optional<Saying> say(Member member, Instant now) {
        var text = Stream.of(done(member, now), lines.of(member.user(), Ritual.END_OF_DAY))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saying(kind(), labels.text("routine.lead.END_OF_DAY"), text, List.of()));
    }

    private Optional<String> done(Member member, Instant now) {
        var from = member.today(now).atStartOfDay(member.zone()).toInstant();
        return Optional.of(Done.between(books, member.user(), from, now))
                .filter(done -> !done.isNothing())
                .map(done -> labels.text("routine.today", "rows", done.inWords(labels)));
    }
}

package dev.rebound.routine;

import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Fact;
import dev.rebound.logbook.Books;
import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Saying;
import dev.rebound.nudges.Unprompted;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one private note of a week: what was done in counts, one lesson, and one pattern where the data holds it ({@code P23}). It goes
 * at the end of the last working day, in place of that day's close; a week without calls is not mentioned.
 */
public final class WeekNote implements Unprompted {
    private final EndOfDay.Evenings evenings;
    private final Books books;
    private final List<Evidence.Source> evidence;
    private final Labels labels;

    /** @param evidence what features know about a person; a lesson is asked for */
    public WeekNote(EndOfDay.Evenings evenings, Books books, List<Evidence.Source> evidence, Labels labels) {
        this.evenings = evenings;
        this.books = books;
        this.evidence = List.copyOf(evidence);
        this.labels = labels;
    }

    @Override
    public Nudge kind() {
        return Nudge.WEEK_NOTE;
    }

    @Override
    public Optional<LocalTime> due(Member member, Hours hours, LocalDate day) {
        return evenings.isNoteDay(member.user(), hours, day)
                ? Optional.of(evenings.at(member.user(), hours))
                : Optional.empty();
    }

    @Override
    public Optional<Saying> say(Member member, Instant now) {
        var from = member.today(now)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(member.zone())
                .toInstant();
        var done = Done.between(books, member.user(), from, now);
        return done.isNothing()
                ? Optional.empty()
                : Optional.of(new Saying(
                        kind(), labels.text("routine.lead.WEEK_NOTE"), text(member, done, from, now), List.of()));
    }

    private String text(Member member, Done done, Instant from, Instant now) {
        var did = Optional.of(labels.text("routine.week", "rows", done.inWords(labels)));
        return Stream.of(did, lesson(member, now), pattern(member.user(), from, now))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> lesson(Member member, Instant now) {
        var asked = new Evidence.Asked(member.user(), member.zone(), now);
        return evidence.stream()
                .flatMap(source -> Optional.ofNullable(source.of(asked).facts().get(Fact.LESSON)).stream())
                .findFirst()
                .map(lesson -> labels.text("routine.lesson", "what", lesson));
    }

    private Optional<String> pattern(String user, Instant from, Instant now) {
        return Pattern.in(books.logbook().tally(user, from, now))
                .map(found ->
                        labels.counted("routine.pattern." + found.bucket(), found.noes(), "rows", found.stated()));
    }
}

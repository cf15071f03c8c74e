package dev.rebound.progress;

import dev.rebound.figures.NoesForAYes;
import dev.rebound.logbook.Happened;
import dev.rebound.logbook.Sums;
import dev.rebound.people.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a person's figures from the sums, in a handful of short ranges, however long they have been here. */
public final class Progress {
    /** How many weeks stand below one another. */
    static final int WEEKS = 8;

    private static final int HALF = 4;
    private static final int USUAL_WEEKS = 12;

    private final Sums sums;

    public Progress(Sums sums) {
        this.sums = sums;
    }

    /** What this time held, up to the end of the person's today. */
    Summary summary(Member member, Instant now, Span span) {
        var today = member.today(now);
        var from = span.from(today);
        var days = sums.days(member.user(), from, today.plusDays(1));
        var bars = Bar.each(span.pieces(today), days);
        return new Summary(span, Bar.of(from, days), bars, answers(member, from, today.plusDays(1)));
    }

    /** The last weeks, the one that goes on included, oldest first. */
    List<Bar> weeks(Member member, Instant now) {
        var today = member.today(now);
        var first = Span.monday(today).minusWeeks(WEEKS - 1L);
        var mondays = Stream.iterate(first, day -> !day.isAfter(today), day -> day.plusWeeks(1))
                .toList();
        return Bar.each(mondays, sums.days(member.user(), first, today.plusDays(1)));
    }

    /** What the noes of those weeks were. */
    Answers lately(Member member, Instant now) {
        var today = member.today(now);
        return answers(member, Span.monday(today).minusWeeks(WEEKS - 1L), today.plusDays(1));
    }

    /** Noes for a yes, of all that was ever logged. */
    Optional<Ratio> ratio(Member member, Instant now) {
        return ratio(member, Sums.EVER, member.today(now).plusDays(1));
    }

    /** The same for four weeks up to today and the four before; nothing unless both can be told. */
    Optional<Trend> trend(Member member, Instant now) {
        var end = member.today(now).plusDays(1);
        var middle = end.minusWeeks(HALF);
        return ratio(member, middle, end)
                .flatMap(lately ->
                        ratio(member, middle.minusWeeks(HALF), middle).map(before -> new Trend(lately, before)));
    }

    /** The share of brush-offs in the twelve weeks before this one; nothing below 20 noes. */
    Optional<Usual> usual(Member member, Instant now) {
        var monday = Span.monday(member.today(now));
        var before = answers(member, monday.minusWeeks(USUAL_WEEKS), monday);
        return Optional.of(new Usual(before.brushOffs(), before.noes()))
                .filter(usual -> usual.noes() >= NoesForAYes.FEWEST);
    }

    private Optional<Ratio> ratio(Member member, LocalDate from, LocalDate to) {
        return Ratio.of(
                sums.count(member.user(), Happened.YES, from, to),
                answers(member, from, to).noes());
    }

    private Answers answers(Member member, LocalDate from, LocalDate to) {
        return Answers.of(sums.noes(member.user(), from, to));
    }
}

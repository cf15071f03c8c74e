package dev.rebound.patterns;

import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Trait;
import dev.rebound.people.Member;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One person's patterns: looked for once a week, and counted anew whenever they are told, so that they follow what is put right. */
public final class Patterns {
    private static final int MONTHS = 6;
    private static final int WEEKS_OF_REASONS = 8;
    private static final int MOST_TRAITS = 2000;

    private final Looks looks;
    private final Sums sums;
    private final Logbook logbook;

    public Patterns(Looks looks, Sums sums, Logbook logbook) {
        this.looks = looks;
        this.sums = sums;
        this.logbook = logbook;
    }

    /** What was found in this week, where it still holds. */
    public List<Pattern> fresh(Member member, Instant now) {
        var week = week(member, now);
        look(member, week, now);
        return told(member, now, found -> found.week().equals(week));
    }

    /** All that was ever found and still holds, the newest first. */
    public List<Pattern> all(Member member, Instant now) {
        look(member, week(member, now), now);
        return told(member, now, found -> true);
    }

    /** How many calls there are to look at: those that got past the opener, and brush-offs. */
    public int cases(Member member, Instant now) {
        return counts(member, now, false).all().stream()
                .filter(pattern -> pattern.group().kind() == Group.Kind.WEEKDAY)
                .mapToInt(Pattern::cases)
                .sum();
    }

    private static LocalDate week(Member member, Instant now) {
        return member.today(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void look(Member member, LocalDate week, Instant now) {
        if (looks.take(member.user(), week)) {
            Search.in(counts(member, now, true)).stream()
                    .map(pattern ->
                            new Found(UUID.randomUUID(), member.user(), pattern.group(), pattern.isMore(), week))
                    .forEach(looks::keep);
        }
    }

    private List<Pattern> told(Member member, Instant now, Predicate<Found> which) {
        var found = looks.of(member.user()).stream().filter(which).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var typed = found.stream().anyMatch(one -> one.group().kind().isTyped());
        Map<Group, Pattern> counted =
                counts(member, now, typed).all().stream().collect(Collectors.toMap(Pattern::group, pattern -> pattern));
        return found.stream()
                .flatMap(one -> Optional.ofNullable(counted.get(one.group()))
                        .filter(pattern -> Search.isStillThere(pattern, one.more()))
                        .stream())
                .toList();
    }

    private Counts counts(Member member, Instant now, boolean withTraits) {
        var user = member.user();
        var today = member.today(now);
        var from = today.withDayOfMonth(1).minusMonths(MONTHS);
        var traits = withTraits
                ? logbook.traits(user, from.atStartOfDay(member.zone()).toInstant(), MOST_TRAITS)
                : List.<Trait>of();
        return Counts.of(new Counts.Logged(
                sums.slots(user, from, today.plusMonths(1)),
                sums.noes(user, today.minusWeeks(WEEKS_OF_REASONS), today.plusDays(1)),
                traits));
    }
}

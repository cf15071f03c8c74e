package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day to try again, by the taxonomy's rules: the words win, else the reason gives a default ({@code P5}). */
final class FollowUps {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> DAYS_OFF = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25));
    private static final int DAYS_AFTER_MOOD = 7;
    private static final int DAYS_AFTER_DELIVERY = 30;
    private static final int DAYS_AFTER_TIMING = 75;
    private static final int WORKING_DAYS_AFTER_BAD_MOMENT = 3;

    private final DatesInWords dates;
    private final SignedTerms signedTerms = new SignedTerms(new DateWords());
    private final BadMoments badMoments = new BadMoments();

    FollowUps(DatesInWords dates) {
        this.dates = dates;
    }

    /**
     * A working day from today on; null after a stop, abuse, a dislike of all calls, and a plain {@code FIT}.
     *
     * @param brushOff a {@code DELIVERY} without a stated reason waits as long as one with a reason
     * @param dislikesAllCalls they dislike being called at all, on principle
     */
    @Nullable
    LocalDate propose(
            String text,
            LocalDate today,
            Bucket bucket,
            Objection objection,
            Severity severity,
            boolean brushOff,
            boolean doNotContact,
            boolean dislikesAllCalls) {
        if (severity == Severity.ABUSIVE || doNotContact || dislikesAllCalls || objection == Objection.STOP_CALLING) {
            return null;
        }
        Optional<DatesInWords.Found> named = dates.find(text, today, holdsTerm(objection));
        Optional<LocalDate> day = switch (bucket) {
            case FIT -> fit(text, today, named, objection);
            case TIMING -> timing(text, today, objection, named);
            case DELIVERY -> Optional.of(invited(named, objection).orElse(today.plusDays(DAYS_AFTER_DELIVERY)));
            case MOOD -> Optional.of(invited(named, objection).orElse(today.plusDays(DAYS_AFTER_MOOD)));
        };
        return day.map(FollowUps::workingDay).orElse(null);
    }

    /** "Until March" is the end of a contract where a vendor is the reason. */
    private static boolean holdsTerm(Objection objection) {
        return objection == Objection.HAS_VENDOR || objection == Objection.CHOSE_COMPETITOR;
    }

    /** Only the words give a date: the end of a term, or the day of the colleague they name. */
    private Optional<LocalDate> fit(
            String text, LocalDate today, Optional<DatesInWords.Found> named, Objection objection) {
        if (objection == Objection.WRONG_PERSON) {
            return told(named.filter(found -> !found.isTerm()));
        }
        return objection == Objection.CHOSE_COMPETITOR ? rivalsTerm(text, today, named) : termEnd(named);
    }

    /** Named, or told by the day it was signed and for how long. */
    private Optional<LocalDate> rivalsTerm(String text, LocalDate today, Optional<DatesInWords.Found> named) {
        return termEnd(named).or(() -> signedTerms.sinceNamedDay(text, today));
    }

    private Optional<LocalDate> timing(
            String text, LocalDate today, Objection objection, Optional<DatesInWords.Found> named) {
        if (objection == Objection.CHOSE_COMPETITOR) {
            return rivalsTerm(text, today, named);
        }
        if (named.isPresent()) {
            return named.map(DatesInWords.Found::day);
        }
        Optional<LocalDate> signed = objection == Objection.HAS_VENDOR ? signedTerms.in(text, today) : Optional.empty();
        return signed.or(() -> Optional.of(
                badMoments.isOne(text, objection)
                        ? plusWorkingDays(today, WORKING_DAYS_AFTER_BAD_MOMENT)
                        : today.plusDays(DAYS_AFTER_TIMING)));
    }

    private static Optional<LocalDate> termEnd(Optional<DatesInWords.Found> named) {
        return named.filter(found -> found.isTerm() || found.standing().inContract())
                .map(DatesInWords.Found::day);
    }

    /** The colleague is there, or back, from then on. */
    private static Optional<LocalDate> told(Optional<DatesInWords.Found> named) {
        return named.filter(found -> found.standing().weight().compareTo(Weight.OPENING) >= 0)
                .map(DatesInWords.Found::day);
    }

    /** Without a reason of theirs a date is mostly part of the story; what silence tells is never one to come back. */
    private static Optional<LocalDate> invited(Optional<DatesInWords.Found> named, Objection objection) {
        return named.filter(found -> found.standing().weight() == Weight.INVITE)
                .filter(found -> mayInvite(objection) && found.span().grain() != Grain.CLOCK)
                .map(DatesInWords.Found::day);
    }

    private static boolean mayInvite(Objection objection) {
        return switch (objection) {
            case NOT_INTERESTED,
                    HAS_VENDOR,
                    CHOSE_COMPETITOR,
                    SEND_EMAIL,
                    BAD_TIME,
                    NO_BUDGET,
                    TOO_EXPENSIVE,
                    WRONG_PERSON,
                    NO_NEED,
                    OTHER -> true;
            case STOP_CALLING, HUNG_UP, NO_RESPONSE, APPROACH_CRITICISM -> false;
        };
    }

    private static LocalDate plusWorkingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left--) {
            day = workingDay(day.plusDays(1));
        }
        return day;
    }

    /** On Christmas Day and New Year's Day nobody answers, whatever the country. */
    private static LocalDate workingDay(LocalDate day) {
        LocalDate open = day;
        while (WEEKEND.contains(open.getDayOfWeek()) || DAYS_OFF.contains(MonthDay.from(open))) {
            open = open.plusDays(1);
        }
        return open;
    }
}

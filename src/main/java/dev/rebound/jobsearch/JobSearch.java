package dev.rebound.jobsearch;

import dev.rebound.people.Member;
import dev.rebound.playbook.Voice;
import dev.rebound.privacy.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What somebody who looks for work does here ({@code P41}); every change is one tap of theirs. */
public final class JobSearch {
    /** How many open applications are listed. */
    public static final int LISTED = 5;

    private static final int WORKING_DAYS_OF_SILENCE = 10;

    private final Tracks tracks;
    private final Applications applications;
    private final Steps steps;

    public JobSearch(Tracks tracks, Applications applications, Steps steps) {
        this.tracks = tracks;
        this.applications = applications;
        this.steps = steps;
    }

    /**
     * The week so far.
     *
     * @param taken how many of each step, nothing for none
     * @param furthest how many applications ended at which stage, ever
     * @param open the newest open applications
     */
    public record Week(Goals goals, Map<Step, Integer> taken, Map<Stage, Integer> furthest, List<Application> open) {
        public Week {
            taken = Map.copyOf(taken);
            furthest = Map.copyOf(furthest);
            open = List.copyOf(open);
        }

        /** How many of this. */
        public int taken(Step step) {
            return taken.getOrDefault(step, 0);
        }

        /** How many applications came at least so far. */
        public int reached(Stage stage) {
            return furthest.entrySet().stream()
                    .filter(ended -> ended.getKey().compareTo(stage) >= 0)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /** Who is on the track. */
    public Tracks tracks() {
        return tracks;
    }

    /** In whose words this person is spoken to. */
    public Voice voice(String user) {
        return tracks.isOn(user) ? Voice.JOB_SEARCH : Voice.SALES;
    }

    /** What this person did since Monday, where they are. */
    public Week week(Member member, Instant now) {
        var monday = member.today(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var from = monday.atStartOfDay(member.zone()).toInstant();
        var to = monday.plusWeeks(1).atStartOfDay(member.zone()).toInstant();
        return new Week(
                tracks.goals(member.user()),
                steps.count(member.user(), from, to),
                applications.furthest(member.user()),
                applications.open(member.user(), LISTED));
    }

    /** Writes an application down; it counts as a step as well. */
    public Application applied(String user, Words name, Instant now) {
        var application = new Application(UUID.randomUUID(), user, now, name, Stage.APPLIED, null, true);
        applications.add(application);
        steps.add(application.id(), user, Step.APPLICATION, now);
        return application;
    }

    /** Writes another step down. */
    public void took(String user, Step step, Instant now) {
        steps.add(UUID.randomUUID(), user, step, now);
    }

    /** An open application of this person. */
    public Optional<Application> find(String user, UUID id) {
        return applications.hold(user, id).filter(Application::open);
    }

    /** An application came so far. */
    public Optional<Application> reached(String user, UUID id, Stage stage) {
        return change(user, id, application -> application.at(stage));
    }

    /** An application ended, or its author lets it go. */
    public Optional<Application> close(String user, UUID id) {
        return change(user, id, Application::closed);
    }

    /** It was none: it counts nowhere. */
    public boolean undo(String user, UUID id) {
        steps.remove(user, id);
        return applications.remove(user, id);
    }

    /** The one reminder after silence: ten working days after the application, or the next working day if that has passed. */
    public Optional<Application> remind(Member member, UUID id, Instant now) {
        var tomorrow = workingDay(member.today(now).plusDays(1));
        return change(member.user(), id, application -> {
            var day = afterSilence(application.at().atZone(member.zone()).toLocalDate());
            return application.remindedOn(day.isBefore(tomorrow) ? tomorrow : day);
        });
    }

    /** The application whose reminder is due on that day; it is behind it then. Nothing when it was let go, or moved on, or told already. */
    public Optional<Application> due(String user, UUID id, LocalDate day) {
        var due = applications.hold(user, id).filter(found -> found.open() && day.equals(found.remindOn()));
        due.map(Application::reminded).ifPresent(applications::change);
        return due;
    }

    /** Rests until a day; it lies in the future. */
    public void rest(String user, LocalDate until) {
        tracks.rest(user, until);
    }

    /** Whether this person goes on that day, as they said; the break is over then. */
    public boolean goesOn(String user, LocalDate day) {
        var isTheDay =
                tracks.isOn(user) && tracks.restsUntil(user).filter(day::equals).isPresent();
        if (isTheDay) {
            tracks.rest(user, null);
        }
        return isTheDay;
    }

    /** A day without a weekend in it: that one, or the Monday after. */
    public static LocalDate workingDay(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static LocalDate afterSilence(LocalDate sent) {
        var day = sent;
        for (var left = WORKING_DAYS_OF_SILENCE; left > 0; left--) {
            day = workingDay(day.plusDays(1));
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Nothing for one that is gone or closed, or that is not to be changed. */
    private Optional<Application> change(String user, UUID id, UnaryOperator<Application> how) {
        var changed = applications.hold(user, id).filter(Application::open).map(how);
        changed.ifPresent(applications::change);
        return changed;
    }
}

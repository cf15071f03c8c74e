package dev.rebound.team;

import dev.rebound.people.Rhythm;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a sent form says of a team.
 *
 * @param more what stands behind <em>More</em>, where that was open
 */
public record Draft(List<String> invited, DayOfWeek day, LocalTime at, Optional<More> more) {
    /** The most people in one team. */
    public static final int MOST_PEOPLE = 200;

    private static final int MOST_DAYS_OFF = 60;

    public Draft {
        invited = List.copyOf(invited);
    }

    /**
     * The fields behind <em>More</em>.
     *
     * @param country ISO code, or empty
     * @param daysOff dates as typed, a line each
     */
    public record More(
            List<String> managers,
            Rhythm rhythm,
            Set<DayOfWeek> workingDays,
            String country,
            String daysOff,
            String prompts) {
        public More {
            managers = List.copyOf(managers);
            workingDays = Set.copyOf(workingDays);
        }
    }

    /** What can be wrong with it. */
    public enum Fault {
        /** Nobody is invited. */
        NOBODY,

        /** More than {@link #MOST_PEOPLE}. */
        TOO_MANY,

        /** Somebody among them is no full member of this workspace. */
        NOT_HERE,

        /** A manager is no full member of this workspace. */
        MANAGER_NOT_HERE,

        /** Not one working day. */
        NO_WORKING_DAY,

        /** A line is no date, or there are more than 60. */
        NO_DATE
    }

    /** What is wrong, in the order of the fields; {@code belongs} tells whether somebody may be a member here. */
    public List<Fault> faults(Predicate<String> belongs) {
        var faults = new ArrayList<Fault>();
        if (invited.isEmpty()) {
            faults.add(Fault.NOBODY);
        } else if (invited.size() > MOST_PEOPLE) {
            faults.add(Fault.TOO_MANY);
        } else if (!invited.stream().allMatch(belongs)) {
            faults.add(Fault.NOT_HERE);
        }
        more.ifPresent(given -> addFaults(given, belongs, faults));
        return faults;
    }

    private static void addFaults(More given, Predicate<String> belongs, List<Fault> faults) {
        if (!given.managers().stream().allMatch(belongs)) {
            faults.add(Fault.MANAGER_NOT_HERE);
        }
        if (given.workingDays().isEmpty()) {
            faults.add(Fault.NO_WORKING_DAY);
        }
        if (dates(given.daysOff()).isEmpty()) {
            faults.add(Fault.NO_DATE);
        }
    }

    /** The dates in a text of one a line, such as 2026-12-24; nothing where a line is none, or there are more than 60. */
    static Optional<Set<LocalDate>> dates(String typed) {
        var dates = new TreeSet<LocalDate>();
        try {
            typed.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(LocalDate::parse)
                    .forEach(dates::add);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
        return dates.size() > MOST_DAYS_OFF ? Optional.empty() : Optional.of(dates);
    }
}

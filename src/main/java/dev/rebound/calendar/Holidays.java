package dev.rebound.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The public holidays of some countries, computed for any year from 1900 on; a country that is not here has none. */
public final class Holidays {
    private static final String RESOURCE = "/calendar/holidays.properties";

    private final Map<String, List<HolidayRule>> rules;

    private Holidays(Map<String, List<HolidayRule>> rules) {
        this.rules = rules;
    }

    /** The holidays that come with the jar. */
    public static Holidays shipped() {
        var rules = new TreeMap<String, List<HolidayRule>>();
        var written = written();
        written.stringPropertyNames().forEach(country -> rules.put(country, read(written.getProperty(country))));
        return new Holidays(rules);
    }

    /** The countries that are known, as ISO codes, in their order. */
    public Set<String> countries() {
        return new TreeSet<>(rules.keySet());
    }

    /** Whether that day is a public holiday in all of that country; an empty code is no country. */
    public boolean isHoliday(String country, LocalDate day) {
        return kept(country, day.getYear()).contains(day)
                || kept(country, day.getYear() + 1).contains(day);
    }

    /** A holiday at a weekend may be kept in the year before. */
    private Set<LocalDate> kept(String country, int year) {
        var ofCountry = rules.getOrDefault(country, List.of());
        var kept = new HashSet<LocalDate>();
        ofCountry.forEach(rule -> kept.add(rule.in(year)));
        ofCountry.forEach(rule -> keepElsewhere(rule, rule.in(year), kept));
        return kept;
    }

    private static void keepElsewhere(HolidayRule rule, LocalDate day, Set<LocalDate> kept) {
        switch (rule.weekend()) {
            case STAYS -> {}
            case NEAREST -> kept.add(nearest(day));
            case NEXT_FREE -> kept.add(nextFree(day, kept));
        }
    }

    private static LocalDate nearest(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static LocalDate nextFree(LocalDate day, Set<LocalDate> kept) {
        if (!isWeekend(day)) {
            return day;
        }
        var free = day.plusDays(1);
        while (isWeekend(free) || kept.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static List<HolidayRule> read(String written) {
        return Arrays.stream(written.split("\\s+")).map(HolidayRule::of).toList();
    }

    private static Properties written() {
        var texts = new Properties();
        var in = Objects.requireNonNull(Holidays.class.getResourceAsStream(RESOURCE), "There are no holidays");
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

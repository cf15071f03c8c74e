package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Feasts, the movable ones by a table: "after Easter", "before Eid", "after the holidays", "in the new year". */
final class Feasts {
    private static final Pattern NEW_YEAR =
            Pattern.compile("\\b(?:new (?:year|yr)(?:'s|s)?(?: day)?|ny|turn of the year)\\b");
    private static final Pattern HOLIDAYS =
            Pattern.compile("\\b(?:the|these|school|public) (?:school |bank )?(?:holidays|hols|vacations)\\b");
    private static final int YEARLY_LENGTH = "12-31".length();

    private final Map<String, List<String>> spansByName = new HashMap<>();
    private final Pattern names;

    Feasts() {
        for (String line : WordLists.lines("feasts.txt")) {
            int equals = line.indexOf(" = ");
            List<String> spans = List.of(line.substring(equals + 3).split(" ", -1));
            for (String name : line.substring(0, equals).split("\\|", -1)) {
                spansByName.put(name, spans);
            }
        }
        names = Pattern.compile("\\b(" + DateWords.any(spansByName.keySet()) + ")(?:'s)?\\b");
    }

    List<Span> in(DatedText text) {
        LocalDate today = text.today();
        return Stream.of(
                        text.matches(names).flatMap(m -> next(m, m.group(1), today)),
                        text.matches(HOLIDAYS).flatMap(m -> next(m, holidaysNear(today), today)),
                        text.matches(NEW_YEAR).map(m -> newYear(m, today)))
                .flatMap(spans -> spans)
                .toList();
    }

    /** Which holidays are "the holidays" depends on when it is said. */
    private static String holidaysNear(LocalDate today) {
        if (today.getDayOfYear() < 7) {
            return "christmas";
        }
        return switch (today.getMonth()) {
            case JANUARY, FEBRUARY, MARCH -> "easter";
            case APRIL, MAY, JUNE, JULY, AUGUST -> "summer holidays";
            case SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> "christmas";
        };
    }

    /** Its first full week. */
    private static Span newYear(MatchResult m, LocalDate today) {
        LocalDate first = LocalDate.of(today.getYear() + 1, 1, 7);
        return new Span(m.start(), m.end(), first, first.plusDays(4), Grain.PART);
    }

    private Stream<Span> next(MatchResult m, String name, LocalDate today) {
        return spansByName.getOrDefault(name, List.of()).stream()
                .flatMap(days -> around(m, days, today))
                .filter(span -> !span.last().isBefore(today))
                .min(Comparator.comparing(Span::first))
                .stream();
    }

    /** A feast with a year, or its three occurrences around today. */
    private static Stream<Span> around(MatchResult m, String days, LocalDate today) {
        String first = days.substring(0, days.indexOf('/'));
        String last = days.substring(days.indexOf('/') + 1);
        if (first.length() > YEARLY_LENGTH) {
            return Stream.of(new Span(m.start(), m.end(), LocalDate.parse(first), LocalDate.parse(last), Grain.FEAST));
        }
        int over = last.compareTo(first) < 0 ? 1 : 0;
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> new Span(m.start(), m.end(), in(year, first), in(year + over, last), Grain.FEAST));
    }

    private static LocalDate in(int year, String monthDay) {
        return MonthDay.parse("--" + monthDay).atYear(year);
    }
}

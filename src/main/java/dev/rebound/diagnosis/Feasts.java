package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Feasts, the movable ones by a table: "after Easter", "before Eid", "after the holidays", "in the new year". */
final class Feasts {
    private static final Pattern NEW_YEAR = Pattern.compile("\\bnew year(?:'s|s)?(?: day)?\\b|\\bny\\b");
    private static final Pattern HOLIDAYS =
            Pattern.compile("\\b(?:the|these|school|public) (?:school |bank )?(?:holidays|hols|vacations)\\b");

    private final Map<String, List<String>> spansByName = new HashMap<>();
    private final Pattern names;

    Feasts() {
        for (String line : WordLists.lines("feasts.txt")) {
            String[] sides = line.split(" = ");
            for (String name : sides[0].split("\\|")) {
                spansByName.put(name, Arrays.asList(sides[1].split(" ")));
            }
        }
        names = Pattern.compile("\\b" + DateWords.any(spansByName.keySet()) + "(?:'s)?\\b");
    }

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        Matcher m = names.matcher(text.lower());
        while (m.find()) {
            String name = m.group().endsWith("'s") && !spansByName.containsKey(m.group())
                    ? m.group().substring(0, m.group().length() - 2)
                    : m.group();
            addNext(spans, m, name, text.today());
        }
        Matcher holidays = HOLIDAYS.matcher(text.lower());
        while (holidays.find()) {
            addNext(spans, holidays, holidaysNear(text.today()), text.today());
        }
        readNewYear(text, spans);
        return spans;
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

    private static void readNewYear(DatedText text, List<Span> spans) {
        Matcher m = NEW_YEAR.matcher(text.lower());
        while (m.find()) {
            LocalDate first = LocalDate.of(text.today().getYear() + 1, 1, 7);
            spans.add(new Span(m.start(), m.end(), first, first.plusDays(21), Grain.PART));
        }
    }

    private void addNext(List<Span> spans, Matcher m, String name, LocalDate today) {
        spansByName.getOrDefault(name, List.of()).stream()
                .flatMap(span -> days(m, span, today))
                .filter(span -> !span.last().isBefore(today))
                .min(Comparator.comparing(Span::first))
                .ifPresent(spans::add);
    }

    /** A feast with a year, or its three occurrences around today. */
    private static Stream<Span> days(Matcher m, String span, LocalDate today) {
        String first = span.substring(0, span.indexOf('/'));
        String last = span.substring(span.indexOf('/') + 1);
        if (first.length() > 5) {
            return Stream.of(new Span(m.start(), m.end(), LocalDate.parse(first), LocalDate.parse(last), Grain.FEAST));
        }
        boolean overNewYear = last.compareTo(first) < 0;
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> new Span(
                        m.start(), m.end(), in(year, first), in(overNewYear ? year + 1 : year, last), Grain.FEAST));
    }

    private static LocalDate in(int year, String monthDay) {
        return MonthDay.parse("--" + monthDay).atYear(year);
    }
}

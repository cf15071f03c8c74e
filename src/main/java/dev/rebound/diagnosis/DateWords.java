package dev.rebound.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months, weekdays and numbers, each with its place in the row. */
final class DateWords {
    private final WordLists lists = WordLists.read("dates.txt");
    private final Map<String, Integer> months = row("months");
    private final Map<String, Integer> weekdays = row("weekdays");
    private final Map<String, Integer> ordinals = row("ordinals");
    private final Map<String, Integer> numbers = row("numbers");

    Set<String> list(String section) {
        return lists.of(section);
    }

    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    int weekday(String word) {
        return weekdays.getOrDefault(word, 0);
    }

    int ordinal(String word) {
        return ordinals.getOrDefault(word, 0);
    }

    /** The value of "6" or "six" or "a couple of"; 0 for no number. */
    int number(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9') && word.length() < 4
                ? Integer.parseInt(word)
                : numbers.getOrDefault(word, 0);
    }

    String anyMonth() {
        return any(months.keySet());
    }

    String anyWeekday() {
        return any(weekdays.keySet());
    }

    String anyOrdinal() {
        return any(ordinals.keySet());
    }

    String anyNumber() {
        return "(?:\\d{1,3}|" + any(numbers.keySet()) + ")";
    }

    /** A group of alternatives, longest first. */
    static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private Map<String, Integer> row(String section) {
        var places = new HashMap<String, Integer>();
        int place = 1;
        for (String spellings : lists.of(section)) {
            for (String spelling : spellings.split("\\|", -1)) {
                int equals = spelling.indexOf('=');
                places.put(
                        equals < 0 ? spelling : spelling.substring(0, equals),
                        equals < 0 ? place : Integer.parseInt(spelling.substring(equals + 1)));
            }
            place++;
        }
        return places;
    }
}

package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a contract of which the words tell when it was signed and for how long: "renewed two weeks ago for three years". */
final class SignedTerms {
    private static final int DAYS_AHEAD = 42;
    private static final int MOST_DAYS_BACK = 62;
    private static final int LONGEST_TEXT = 12_000;

    private final DateWords words;
    private final Pattern forSoLong;
    private final Pattern soLong;
    private final Pattern ago;
    private final Pattern inMonth;
    private final Pattern onDay;

    SignedTerms(DateWords words) {
        this.words = words;
        String number = "\\b(" + words.anyNumber() + ")";
        String unit = "[ -]?(?:more )?(year|yr|month|mo)s?\\b(?! ago)";
        String signed =
                "\\b(?:signed|renewed|re-?signed|re-?upp?e?d|extended|rolled over|committed|locked in|lock-in|tied in|fixed)\\b";
        forSoLong = Pattern.compile(signed + "[^.!?\\n]{0,60}?" + number + unit);
        soLong = Pattern.compile(
                number + unit
                        + "(?:, (?=signed|renewed)|[ -])(?:contract|deal|lease|agreement|lock-in|term|signed|renewed|fixed)\\b");
        ago = Pattern.compile(number + "[ -]?(day|week|wk|month|mo|year|yr)s? ago\\b");
        onDay = Pattern.compile(
                "\\b(?:signed|renewed|started|since|from)\\b[^.!?\\n]{0,30}?\\b(?:on |since |from )?the (\\d{1,2})(?:st|nd|rd|th)\\b");
        inMonth = Pattern.compile("\\bin (" + words.anyMonth() + ")\\b");
    }

    /** Some weeks before the end, where that lies ahead. */
    Optional<LocalDate> in(String text, LocalDate today) {
        String lower = DatedText.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), today)
                .lower();
        return length(lower)
                .map(term -> Periods.plus(start(lower, today), Math.max(1, words.number(term.group(1))), term.group(2)))
                .map(end -> end.minusDays(DAYS_AHEAD))
                .filter(day -> day.isAfter(today));
    }

    /** The same where the words name the day or the month in which it was signed too. */
    Optional<LocalDate> sinceNamedDay(String text, LocalDate today) {
        String lower = DatedText.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), today)
                .lower();
        boolean named = onDay.matcher(lower).find()
                || ago.matcher(lower).find()
                || inMonth.matcher(lower).find();
        return named ? in(text, today) : Optional.empty();
    }

    private Optional<Matcher> length(String lower) {
        Matcher after = forSoLong.matcher(lower);
        if (after.find()) {
            return Optional.of(after);
        }
        Matcher before = soLong.matcher(lower);
        return before.find() ? Optional.of(before) : Optional.empty();
    }

    private LocalDate start(String lower, LocalDate today) {
        Matcher since = ago.matcher(lower);
        if (since.find()) {
            LocalDate later = Periods.plus(today, Math.max(1, words.number(since.group(1))), since.group(2));
            return today.minusDays(later.toEpochDay() - today.toEpochDay());
        }
        Matcher day = onDay.matcher(lower);
        if (day.find()) {
            return last(Integer.parseInt(day.group(1)), today);
        }
        Matcher month = inMonth.matcher(lower);
        if (month.find()) {
            LocalDate first = LocalDate.of(today.getYear(), words.month(month.group(1)), 1);
            return first.isAfter(today) ? first.minusYears(1) : first;
        }
        return today;
    }

    /** The last day of that number, today or before. */
    private static LocalDate last(int dayOfMonth, LocalDate today) {
        LocalDate day = today;
        for (int i = 0; i < MOST_DAYS_BACK && day.getDayOfMonth() != dayOfMonth; i++) {
            day = day.minusDays(1);
        }
        return day.getDayOfMonth() == dayOfMonth ? day : today;
    }
}

package dev.rebound.playbook;

import dev.rebound.coaching.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every text that people read has to keep to; the lists stand in {@code src/test/resources/rules}. */
final class TextRules {
    static final Set<String> FACTS =
            Stream.of(Fact.values()).map(Fact::placeholder).collect(Collectors.toUnmodifiableSet());

    private static final String DAYS = "\\{(lastWinDay|lessonDay|praiseDay|proudDay|onDay)}";
    private static final String QUOTES = "\\{(lastWin|lesson|praise|proud|why)}";
    private static final String NUMBERS =
            "\\{(noesToday|noesWeek|dialsToday|talksWeek|winsMonth|talks|timingOfTen|fitOfTen|civilOfTen|count)}";
    private static final double HARDEST_GRADE = 7;
    private static final int TOO_SHORT_TO_GRADE = 5;
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?[.?!](?=\\s|$)|^.*", Pattern.DOTALL);

    private static final List<Pattern> BANNED = list("banned");
    private static final List<Pattern> IDIOMS = list("idioms");
    private static final List<Pattern> COACHING = list("coaching");

    private TextRules() {}

    /** Everything that is wrong with a text, in words; empty when it may go out. */
    static List<String> faults(String text, int longest, Set<String> placeholders) {
        var faults = new ArrayList<String>();
        found(BANNED, text).forEach(word -> faults.add("banned: " + word));
        found(IDIOMS, firstSentence(text)).forEach(word -> faults.add("idiom: " + word));
        new Phrase("", text)
                .placeholders().stream()
                        .filter(name -> !placeholders.contains(name))
                        .forEach(name -> faults.add("unknown placeholder: " + name));
        String longestForm = atItsLongest(text);
        if (longestForm.length() > longest) {
            faults.add("too long: " + longestForm.length() + " of " + longest);
        }
        tooHard(text).ifPresent(faults::add);
        if (!text.equals(text.strip()) || text.contains("  ") || text.matches("(?s).*[“”‘’].*")) {
            faults.add("spaces or curly quotes");
        }
        return faults;
    }

    /** Numbers come from facts, never from the text itself. */
    static boolean statesANumber(String text) {
        return text.replaceAll("\\{\\w+}", "").matches("(?s).*\\d.*");
    }

    /** A truer sentence is about a thought, a call, a week; never about what somebody is. */
    static boolean judgesThePerson(String text) {
        return text.matches(
                "(?is).*\\b(you are|you're|you were being|you always|you never|you tend|your problem)\\b.*");
    }

    static List<String> coachingWords(String text) {
        return found(COACHING, text);
    }

    /** The text with the longest values that its placeholders can take. */
    static String atItsLongest(String text) {
        return text.replaceAll(DAYS, "on Wed 30 September")
                .replaceAll(QUOTES, "x".repeat(24))
                .replaceAll("\\{(when|month|weekday|rival|next|place)}", "x".repeat(14))
                .replaceAll("\\{(them|thing|tries|site|none)}", "x".repeat(20))
                .replaceAll("\\{(work|cut|drive|silence|person|turner|closing|grudge|wear|kin)}", "x".repeat(13))
                .replaceAll("\\{(blocker|list|again|opened|size|bond|ours|diet|late|start|term|until)}", "x".repeat(11))
                .replaceAll(
                        "\\{(since|dear|cheap|budget|before|after|colour|game|rate|year|score|terms|less)}",
                        "x".repeat(8))
                .replaceAll("\\{nth}", "for the seventh time")
                .replaceAll("\\{words}", "x".repeat(30))
                .replace("{noesAYes}", "10 to 25")
                .replace("{word}", "embarrassed")
                .replaceAll(NUMBERS, "100");
    }

    private static Optional<String> tooHard(String text) {
        String plain = text.replaceAll("\\{\\w+}", "it");
        if (ReadingEase.words(plain).size() < TOO_SHORT_TO_GRADE) {
            return Optional.empty();
        }
        double grade = ReadingEase.grade(plain);
        return grade <= HARDEST_GRADE ? Optional.empty() : Optional.of("too hard to read: grade %.1f".formatted(grade));
    }

    private static String firstSentence(String text) {
        Matcher first = FIRST_SENTENCE.matcher(text);
        return first.find() ? first.group() : text;
    }

    private static List<String> found(List<Pattern> words, String text) {
        String straight = text.replace('’', '\'');
        return words.stream()
                .map(word -> word.matcher(straight))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    private static Pattern wholeWord(String word) {
        boolean isWord = Character.isLetter(word.charAt(0));
        String quoted = Pattern.quote(word);
        return Pattern.compile(isWord ? "(?<!\\w)" + quoted + "(?!\\w)" : quoted, Pattern.CASE_INSENSITIVE);
    }

    private static List<Pattern> list(String name) {
        try (var in = Objects.requireNonNull(TextRules.class.getResourceAsStream("/rules/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TextRules::wholeWord)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

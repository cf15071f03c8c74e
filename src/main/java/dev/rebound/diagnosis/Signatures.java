package dev.rebound.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name under a pasted mail. */
final class Signatures {
    private static final Pattern ON_ONE_LINE =
            Pattern.compile("(?:[Rr]egards|[Bb]est|Sincerely), ((?:[A-Z]\\p{L}{1,15} ?){1,3})(?=[\"\u201D\\n]|$)");
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 40;
    private static final int LINES_BELOW = 3;
    private static final int MOST_WORDS = 4;

    private final Set<String> closings;
    private final Set<String> endings;

    Signatures(WordLists who) {
        closings = who.of("closings");
        endings = who.of("company endings");
    }

    Optional<String> in(String text) {
        Matcher m = ON_ONE_LINE.matcher(text);
        return m.find() ? Optional.of(m.group(1).strip()) : afterClosing(text).filter(this::isName);
    }

    /** The lines after the name, cut at commas and bars: "COO", "Polarlys AS". */
    List<String> below(String text) {
        List<String> lines = List.of(text.split("\n", MOST_LINES));
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (isClosing(lines.get(i))) {
                return lines.subList(i + 1, Math.min(lines.size(), i + 2 + LINES_BELOW)).stream()
                        .flatMap(line -> Stream.of(bare(line).split(" ?[,|\u2022\u00B7] ?| - ", -1)))
                        .skip(1)
                        .map(String::strip)
                        .filter(piece -> !piece.isEmpty() && piece.length() <= LONGEST_LINE)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isClosing(String line) {
        return closings.contains(bare(line).replaceAll("[,!.]+$", "").strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a line is nothing but "Kind regards", with a line after it. */
    boolean isPastedMail(String text) {
        return afterClosing(text).filter(line -> !line.isEmpty()).isPresent();
    }

    private Optional<String> afterClosing(String text) {
        List<String> lines = List.of(text.split("\n", MOST_LINES));
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isClosing(lines.get(i))) {
                return Optional.of(name(lines.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** "Terrence Boyd" of "> Terrence Boyd, RN, MBA". */
    private static String name(String line) {
        String bare = bare(line);
        int end = (int) bare.chars().takeWhile(c -> ",(|".indexOf(c) < 0).count();
        return bare.substring(0, end).strip().replaceAll("\\.+$", "");
    }

    private static String bare(String line) {
        return line.replaceFirst("^[>\\s]+", "").strip();
    }

    private boolean isName(String line) {
        var tokens = Token.in(line);
        boolean capitals = tokens.stream()
                .filter(Token::isWord)
                .allMatch(token -> Character.isUpperCase(line.charAt(token.from()))
                        || token.word().length() <= 3);
        boolean house = Tokens.any(tokens, endings) || Tokens.any(tokens, "team");
        boolean fits = !tokens.isEmpty() && tokens.size() <= MOST_WORDS && line.length() <= LONGEST_LINE;
        return fits && capitals && !house;
    }
}

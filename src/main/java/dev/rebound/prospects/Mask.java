package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a name out of texts, sign for sign, so that places in the text stay where they were. */
final class Mask {
    private static final String SIGN = "·";
    private static final String NO_LETTERS = "[^\\p{L}\\p{N}]+";
    private static final String BETWEEN = "[^\\p{L}\\p{N}]{1,3}";
    private static final int SHORTEST = 3;

    private final List<Pattern> names;

    private Mask(List<String> names) {
        this.names = names.stream().map(Mask::pattern).toList();
    }

    /** In anybody's words: the company, and a person's full name. */
    static UnaryOperator<String> anywhere(Prospect who) {
        return new Mask(whole(who))::over;
    }

    /** In words about this very prospect: each of the person's names as well. */
    static UnaryOperator<String> about(Prospect who) {
        var names = new ArrayList<>(whole(who));
        names.addAll(words(who.person()));
        return new Mask(names.stream().filter(name -> name.length() >= SHORTEST).toList())::over;
    }

    private static List<String> whole(Prospect who) {
        var names = new ArrayList<String>();
        if (who.company() != null) {
            names.add(String.join(" ", words(who.company())));
            names.add(String.join(" ", Spelling.company(who.company())));
            names.add(bare(who.company()));
        }
        if (who.person() != null && words(who.person()).size() > 1) {
            names.add(String.join(" ", words(who.person())));
            names.add(String.join(" ", Spelling.person(who.person())));
        }
        return names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** As it is written, but for the forms of a company at its end. */
    private static String bare(String company) {
        var written = new ArrayList<>(words(company));
        while (written.size() > 1
                && Spelling.isForm(written.get(written.size() - 1).toLowerCase(Locale.ROOT))) {
            written.remove(written.size() - 1);
        }
        return String.join(" ", written);
    }

    private static List<String> words(@Nullable String name) {
        return name == null
                ? List.of()
                : Arrays.stream(name.split(NO_LETTERS))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static Pattern pattern(String name) {
        var words = Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining(BETWEEN));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String over(String text) {
        var masked = text;
        for (var name : names) {
            masked = name.matcher(masked)
                    .replaceAll(found -> SIGN.repeat(found.group().length()));
        }
        return masked;
    }
}

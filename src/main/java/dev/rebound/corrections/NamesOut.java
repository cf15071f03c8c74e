package dev.rebound.corrections;

import dev.rebound.logbook.Names;
import dev.rebound.logbook.Prospect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with the names of one prospect left out: the whole name however it is spelled, and each longer word of it by itself, since
 * people write "Dana" of Dana Smith. A word too many is left out rather than one too few.
 */
final class NamesOut {
    /** What was left out before is one word, and nobody's name. */
    private static final Pattern WORD = Pattern.compile("\\[(?:company|name)]|[\\p{L}\\p{M}\\p{N}]+");

    private static final Set<String> NO_NAMES = Set.of("the", "and", "for", "mrs", "miss", "from", "with");
    private static final int SHORTEST = 3;

    private final String text;
    private final List<MatchResult> words;
    private final List<String> plain;
    private final List<Name> names;

    private NamesOut(String text, Prospect who) {
        this.text = text;
        words = WORD.matcher(text).results().toList();
        plain = words.stream().map(word -> plain(word.group())).toList();
        names = Stream.concat(named(who.company(), "[company]"), named(who.person(), "[name]"))
                .toList();
    }

    /** The same text with "[company]" and "[name]" where the names of this prospect stood. */
    static String of(String text, Prospect who) {
        return who.isUnnamed() ? text : new NamesOut(text, who).blanked();
    }

    private static Stream<Name> named(@Nullable String name, String mark) {
        var whole = name == null ? "" : Names.normalised(name);
        return whole.isEmpty() ? Stream.empty() : Stream.of(new Name(List.of(whole.split(" ")), mark));
    }

    private static String plain(String word) {
        return word.startsWith("[") ? "" : Names.normalised(word);
    }

    private String blanked() {
        var out = new StringBuilder(text.length());
        var from = 0;
        for (var place = 0; place < words.size(); place++) {
            var here = place;
            var found = whole(here).or(() -> part(here));
            if (found.isPresent()) {
                out.append(text, from, words.get(place).start()).append(found.get().mark);
                place += found.get().length - 1;
                from = words.get(place).end();
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Whole names go first: "Smith &amp; Co" is a company, even beside a Dana Smith. */
    private Optional<Found> whole(int place) {
        return names.stream()
                .filter(name -> name.standsAt(plain, place))
                .map(name -> new Found(name.mark, name.words.size()))
                .findFirst();
    }

    private Optional<Found> part(int place) {
        return names.stream()
                .filter(name -> name.hasPart(plain.get(place)))
                .map(name -> new Found(name.mark, 1))
                .findFirst();
    }

    private record Found(String mark, int length) {}

    private record Name(List<String> words, Set<String> parts, String mark) {
        Name(List<String> words, String mark) {
            this(words, words.stream().filter(Name::isTelling).collect(Collectors.toSet()), mark);
        }

        private static boolean isTelling(String word) {
            return word.length() >= SHORTEST && !NO_NAMES.contains(word);
        }

        boolean standsAt(List<String> text, int place) {
            return place + words.size() <= text.size()
                    && text.subList(place, place + words.size()).equals(words);
        }

        /** "acmes" is Acme's. */
        boolean hasPart(String word) {
            return parts.contains(word) || word.endsWith("s") && parts.contains(word.substring(0, word.length() - 1));
        }
    }
}

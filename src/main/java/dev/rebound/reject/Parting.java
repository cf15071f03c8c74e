package dev.rebound.reject;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts a text about two prospects, a suggestion that its writer corrects: by who is named or counted in which part, else in the
 * middle. What cannot be parted stands in the first alone, never in both.
 */
public final class Parting {
    private static final int MOST_PARTS = 60;
    private static final String LEAD = "^\\W*(?:(?:and|then|but|so|the|my|our)\\W+)*";
    private static final Pattern OTHER =
            Pattern.compile(LEAD + "(?:second|2nd|next|other|another|latter)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:my|number|no|recruiter|pitch|stand|prospect|lead|shop|company|client|customer|firm|agency|house"
                    + "|account|call)\\.? (?:\\d{1,3}(?:am|pm)?|[a-d])\\b",
            Pattern.CASE_INSENSITIVE);

    /** Where one sentence may be cut, the plainest joint first. */
    private static final List<Pattern> JOINTS = Stream.of(
                    ";\\s+", "[,\\s]+(?:and|while|whereas)\\s+(?:then\\s+)?", ",\\s+(?:then\\s+)?", "\\s+then\\s+")
            .map(Pattern::compile)
            .toList();

    private final Diagnoser diagnoser;

    Parting(Diagnoser diagnoser) {
        this.diagnoser = diagnoser;
    }

    /**
     * A text in two.
     *
     * @param second empty when the text could not be parted
     */
    public record TwoTexts(String first, String second) {}

    /** Whether two texts say the same, but for case, marks and white space. */
    public static boolean areSame(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }

    TwoTexts of(String text) {
        var parts = parts(text);
        if (parts.size() < 2) {
            return new TwoTexts(text.strip(), "");
        }
        var isSecond = owners(parts);
        return joined(parts, isSecond.contains(true) && isSecond.contains(false) ? isSecond : halves(parts));
    }

    private List<String> parts(String text) {
        var sentences = diagnoser.diagnose(Report.of(text, LocalDate.EPOCH)).sentences().stream()
                .map(Sentence::text)
                .filter(part -> !part.isBlank())
                .toList();
        return sentences.size() > 1 ? sentences : cut(text.strip());
    }

    /** One sentence, at the plainest joint nearest to its middle. */
    private static List<String> cut(String text) {
        for (var joint : JOINTS) {
            var nearest = joint.matcher(text)
                    .results()
                    .filter(found -> found.start() > 0 && found.end() < text.length())
                    .min((a, b) -> Integer.compare(fromMiddle(text, a.start()), fromMiddle(text, b.start())));
            if (nearest.isPresent()) {
                return List.of(
                        text.substring(0, nearest.get().start()),
                        text.substring(nearest.get().end()));
            }
        }
        return List.of(text);
    }

    private static int fromMiddle(String text, int place) {
        return Math.abs(2 * place - text.length());
    }

    /** For each part whether it is the second's; one that names nobody goes with the part before it. */
    private List<Boolean> owners(List<String> parts) {
        var first = new HashSet<String>();
        var second = new HashSet<String>();
        var owners = new ArrayList<Boolean>();
        var isSecond = false;
        for (var part : parts) {
            var names = owners.size() < MOST_PARTS ? names(part) : Set.<String>of();
            isSecond = OTHER.matcher(part).find() || isSecond(isSecond, names, first, second);
            (isSecond ? second : first).addAll(names);
            owners.add(isSecond);
        }
        return owners;
    }

    private static boolean isSecond(boolean now, Set<String> names, Set<String> first, Set<String> second) {
        if (names.stream().anyMatch(first::contains)) {
            return false;
        }
        return now || names.stream().anyMatch(second::contains) || !(names.isEmpty() || first.isEmpty());
    }

    private Set<String> names(String part) {
        Who who = diagnoser.diagnose(Report.of(part, LocalDate.EPOCH)).who();
        return Stream.concat(
                        Stream.of(who.company(), who.person()).filter(Objects::nonNull),
                        COUNTED.matcher(part).results().map(found -> found.group()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<Boolean> halves(List<String> parts) {
        var middle = (parts.size() + 1) / 2;
        return IntStream.range(0, parts.size()).mapToObj(i -> i >= middle).toList();
    }

    private static TwoTexts joined(List<String> parts, List<Boolean> isSecond) {
        return new TwoTexts(joined(parts, isSecond, false), joined(parts, isSecond, true));
    }

    private static String joined(List<String> parts, List<Boolean> isSecond, boolean which) {
        return IntStream.range(0, parts.size())
                .filter(i -> isSecond.get(i) == which)
                .mapToObj(i -> parts.get(i).strip())
                .collect(Collectors.joining(" "))
                .strip();
    }
}

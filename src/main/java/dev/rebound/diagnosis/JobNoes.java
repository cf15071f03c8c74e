package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The usual noes to people who look for work ({@code P41}), from plain words that stand in {@code job.txt}; the first rule decides. */
final class JobNoes {
    private static final String ATTACK = "attack";
    private static final String YES = "yes";

    private final List<Rule> rules = new ArrayList<>();
    private final Pattern attack;
    private final Pattern yes;

    JobNoes() {
        var sections = sections();
        attack = anyOf(Objects.requireNonNull(sections.remove(ATTACK)));
        yes = anyOf(Objects.requireNonNull(sections.remove(YES)));
        sections.forEach((name, lines) -> rules.add(Rule.of(name, anyOf(lines))));
    }

    /**
     * What a rule read.
     *
     * @param from where its words begin in the text
     * @param to where they end
     */
    record Found(Objection objection, Bucket bucket, int from, int to) {
        /** What its sentence is about where it is no attack. */
        Nature nature() {
            return switch (bucket) {
                case TIMING, MOOD -> Nature.BUSINESS;
                case FIT -> Nature.OFFER;
                case DELIVERY -> objection == Objection.APPROACH_CRITICISM ? Nature.APPROACH : Nature.CONTEXT;
            };
        }

        /** No reason was stated. */
        boolean isBrushOff() {
            return bucket == Bucket.DELIVERY && objection != Objection.APPROACH_CRITICISM;
        }
    }

    /** What the first rule that fits makes of a text; nothing for good news. */
    Optional<Found> in(String text) {
        var plain = plain(text);
        return yes.matcher(plain).find()
                ? Optional.empty()
                : rules.stream().flatMap(rule -> rule.in(plain).stream()).findFirst();
    }

    /** Whether words are in it that nobody has to hear. */
    boolean holdAttack(String text) {
        return attack.matcher(plain(text)).find();
    }

    private record Rule(Objection objection, Bucket bucket, Pattern words) {
        static Rule of(String name, Pattern words) {
            var names = name.split(" ", -1);
            return new Rule(Objection.valueOf(names[0]), Bucket.valueOf(names[1]), words);
        }

        Optional<Found> in(String plain) {
            var match = words.matcher(plain);
            return match.find()
                    ? Optional.of(new Found(objection, bucket, match.start(), match.end()))
                    : Optional.empty();
        }
    }

    private static Map<String, List<String>> sections() {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = new ArrayList<String>();
        for (var line : WordLists.lines("job.txt")) {
            if (line.matches("\\[[A-Za-z_ ]+]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
        return sections;
    }

    private static Pattern anyOf(List<String> lines) {
        return Pattern.compile(String.join("|", lines), Pattern.CASE_INSENSITIVE);
    }

    /** As long as the text, so that what is found stands at the same place in it. */
    private static String plain(String text) {
        return text.replace('’', '\'').replace('\n', ' ');
    }
}

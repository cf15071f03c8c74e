package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stated reason wins over how the call ended and over what odd words only sound like: "not her decision, email me something" is the
 * wrong person, and "every cent goes into his mother's room" is no money. What the models give to the rest goes to the reason.
 */
final class StatedReasons {
    private static final float SURE = 0.5f;

    /** Below it, the wrong person has to show in a word for who decides, who it was or where they are. */
    private static final float WITHOUT_A_WORD = 0.9f;

    private static final WordLists LISTS = WordLists.read("reasons.txt");
    private static final Pattern ANY_PERSON = anyOf("may be the wrong person");

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    anyOf("wrong person"),
                    Objection.WRONG_PERSON,
                    Set.of(Objection.HUNG_UP, Objection.SEND_EMAIL, Objection.NOT_INTERESTED),
                    Bucket.FIT,
                    Set.of(Bucket.DELIVERY)),
            new Reason(
                    anyOf("trouble of their own"),
                    Objection.OTHER,
                    Set.of(Objection.NO_NEED, Objection.NOT_INTERESTED, Objection.WRONG_PERSON),
                    Bucket.TIMING,
                    Set.of(Bucket.FIT, Bucket.DELIVERY)),
            new Reason(
                    anyOf("no money"),
                    Objection.NO_BUDGET,
                    Set.of(Objection.NO_NEED, Objection.NOT_INTERESTED, Objection.OTHER),
                    Bucket.TIMING,
                    Set.of(Bucket.FIT, Bucket.DELIVERY)),
            new Reason(
                    anyOf("somebody close got it"),
                    Objection.CHOSE_COMPETITOR,
                    Set.of(Objection.HAS_VENDOR, Objection.WRONG_PERSON, Objection.NO_NEED, Objection.NOT_INTERESTED),
                    Bucket.FIT,
                    Set.of(Bucket.TIMING, Bucket.DELIVERY)),
            new Reason(
                    anyOf("the family does it"),
                    Objection.HAS_VENDOR,
                    Set.of(Objection.WRONG_PERSON),
                    Bucket.FIT,
                    Set.of()),
            new Reason(
                    anyOf("too much money"),
                    Objection.TOO_EXPENSIVE,
                    Set.of(Objection.OTHER),
                    Bucket.FIT,
                    Set.of(Bucket.MOOD)));

    private static final Reason SLIP = new Reason(
            anyOf("a slip of one's own"),
            Objection.APPROACH_CRITICISM,
            Set.of(Objection.NOT_INTERESTED, Objection.WRONG_PERSON, Objection.OTHER),
            Bucket.DELIVERY,
            Set.of(Bucket.FIT, Bucket.MOOD));

    private final List<Reason> stated;
    private final boolean namesAnybody;

    /**
     * @param told what is told of the prospect
     * @param all the same with what the rep says of themselves, where their own slips stand
     */
    StatedReasons(String told, String all) {
        var plain = plain(told);
        stated = Stream.concat(
                        REASONS.stream()
                                .filter(reason -> reason.words.matcher(plain).find()),
                        tellOfASlip(all) ? Stream.of(SLIP) : Stream.empty())
                .toList();
        namesAnybody = ANY_PERSON.matcher(plain).find();
    }

    /** Whether a text tells of a slip of the rep's own. */
    static boolean tellOfASlip(String text) {
        return SLIP.words.matcher(plain(text)).find();
    }

    /** The chances of the objections; they still add up to 1. */
    float[] objections(float[] chances) {
        var moved = withoutWrongPerson(chances.clone());
        for (var reason : stated) {
            for (var from : reason.from) {
                moved[reason.to.ordinal()] += moved[from.ordinal()];
                moved[from.ordinal()] = 0;
            }
        }
        return moved;
    }

    /** Where nobody and no place is named who could be the right one, nobody was the wrong one. */
    private float[] withoutWrongPerson(float[] chances) {
        float wrong = chances[Objection.WRONG_PERSON.ordinal()];
        if (!namesAnybody && wrong < WITHOUT_A_WORD) {
            for (int i = 0; i < chances.length; i++) {
                chances[i] = i == Objection.WRONG_PERSON.ordinal() ? 0 : chances[i] / (1 - wrong);
            }
        }
        return chances;
    }

    /** The chances of the buckets in their light: the wrong person is no matter of delivery. */
    float[] buckets(float[] chances, float[] objections) {
        var moved = chances.clone();
        for (var reason : stated) {
            if (objections[reason.to.ordinal()] > SURE) {
                reason.notIn.forEach(from -> {
                    moved[reason.in.ordinal()] += moved[from.ordinal()];
                    moved[from.ordinal()] = 0;
                });
            }
        }
        return moved;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static Pattern anyOf(String section) {
        return Pattern.compile("(?<!\\w)(?:" + String.join("|", LISTS.of(section)) + ")(?!\\w)");
    }

    /** Words that state a reason, what it is then, and what it is not. */
    private record Reason(Pattern words, Objection to, Set<Objection> from, Bucket in, Set<Bucket> notIn) {}
}

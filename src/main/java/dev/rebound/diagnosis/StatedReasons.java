package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stated reason wins over how the call ended: "not her decision, email me something" is the wrong person, not a brush-off. What the
 * models give to the ending goes to the reason.
 */
final class StatedReasons {
    private static final int WRONG_PERSON = Objection.WRONG_PERSON.ordinal();
    private static final int[] ENDINGS = {
        Objection.HUNG_UP.ordinal(), Objection.SEND_EMAIL.ordinal(), Objection.NOT_INTERESTED.ordinal()
    };
    private static final Pattern STATED = Pattern.compile(
            "\\b(?:" + String.join("|", WordLists.read("reasons.txt").of("wrong person")) + ")\\b");

    private final boolean stated;

    /** @param text what is told of the prospect */
    StatedReasons(String text) {
        stated = STATED.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .find();
    }

    /** The chances of the objections; they still add up to 1. */
    float[] objections(float[] chances) {
        var moved = chances.clone();
        for (int ending : ENDINGS) {
            moved[WRONG_PERSON] += stated ? moved[ending] : 0;
            moved[ending] = stated ? 0 : moved[ending];
        }
        return moved;
    }

    /** The chances of the buckets in their light: the wrong person is no matter of delivery. */
    float[] buckets(float[] chances, float[] objections) {
        var moved = chances.clone();
        if (stated && objections[WRONG_PERSON] > 0.5f) {
            moved[Bucket.FIT.ordinal()] += moved[Bucket.DELIVERY.ordinal()];
            moved[Bucket.DELIVERY.ordinal()] = 0;
        }
        return moved;
    }
}

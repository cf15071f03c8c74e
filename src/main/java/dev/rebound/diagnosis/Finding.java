package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What both readers together say about one report, before the rules. */
final class Finding {
    /** Fixed on the development part. */
    private static final double ABUSIVE_FROM = 0.44;

    /** Of danger the n-grams hear more: the network weighs a little less than half, chosen on the development part. */
    private static final float NETWORK_ON_CRISIS = 0.4f;

    private static final float SURELY_SELF_TALK = 0.9f;
    private static final float TRAP_FROM = 0.35f;
    private static final float TRAP_FROM_IF_UNSURE = 0.43f;

    final Reading reading;
    private final Opinion opinion;
    private final float[] bucket;
    private final float[] objection;
    private final float[] severity;
    private final float[] kind;
    private final float[] crisis;

    Finding(Reading reading, Opinion opinion) {
        this.reading = reading;
        this.opinion = opinion;
        var reasons = new StatedReasons(reading.whole.text(), reading.full.text());
        objection = reasons.objections(together(Head.OBJECTION));
        bucket = reading.model.affinity.buckets(reasons.buckets(together(Head.BUCKET), objection), objection);
        severity = together(Head.SEVERITY);
        kind = together(Head.KIND);
        crisis = Blend.of(reading.report(Head.CRISIS), opinion.of(Head.CRISIS), NETWORK_ON_CRISIS);
    }

    private float[] together(Head head) {
        return Blend.of(reading.report(head), opinion.of(head));
    }

    List<Bucket> buckets() {
        return ranked(Bucket.values(), bucket);
    }

    List<Objection> objections() {
        return ranked(Objection.values(), objection);
    }

    double chance(Bucket of) {
        return bucket[of.ordinal()];
    }

    double chance(Objection of) {
        return objection[of.ordinal()];
    }

    double chance(Severity of) {
        return severity[of.ordinal()];
    }

    double chanceOfCrisis() {
        return crisis[1];
    }

    double chanceOfTwo() {
        return opinion.two();
    }

    /** What kind of text it looks like at first sight. */
    Kind kind() {
        return ranked(Kind.values(), kind).get(0);
    }

    Severity severity() {
        if (chance(Severity.ABUSIVE) >= ABUSIVE_FROM) {
            return Severity.ABUSIVE;
        }
        return chance(Severity.HARSH) > chance(Severity.CIVIL) ? Severity.HARSH : Severity.CIVIL;
    }

    /** A blank part is context, whatever its neighbours are. */
    Nature nature(int part) {
        return reading.pieces.get(part).isBlank()
                ? Nature.CONTEXT
                : ranked(Nature.values(), natures(part)).get(0);
    }

    /** The chances of a part's natures. */
    float[] natures(int part) {
        var grams = reading.natures.get(part);
        return isReadTwice(part) ? Blend.of(grams, opinion.parts().get(part).nature()) : grams;
    }

    private float[] traps(int part) {
        var grams = reading.trap(part);
        return isReadTwice(part) ? Blend.of(grams, opinion.parts().get(part).trap()) : grams;
    }

    private boolean isReadTwice(int part) {
        return part < opinion.parts().size();
    }

    @Nullable
    ThinkingTrap trap(int part) {
        var chances = traps(part);
        var likeliest = ranked(ThinkingTrap.values(), chances).get(0);
        boolean none = chances[ThinkingTrap.values().length] >= chances[likeliest.ordinal()];
        return none || nature(part) != Nature.SELF_TALK || !isSure(part, chances[likeliest.ordinal()]) || isOwned(part)
                ? null
                : likeliest;
    }

    /** A trap that is not there reads worse than none: both that it is about the rep and which it is has to be likely. */
    private boolean isSure(int part, float chance) {
        float aboutThem = natures(part)[Nature.SELF_TALK.ordinal()];
        return aboutThem * chance >= (aboutThem >= SURELY_SELF_TALK ? TRAP_FROM : TRAP_FROM_IF_UNSURE);
    }

    /** "That one is on me", where the report tells of the slip: that is true, and no trap. */
    private boolean isOwned(int part) {
        return Owning.isIn(reading.pieces.get(part).text())
                && (holds(Nature.APPROACH) || StatedReasons.tellOfASlip(reading.full.text()));
    }

    boolean holds(Nature nature) {
        return IntStream.range(0, reading.pieces.size()).anyMatch(part -> nature(part) == nature);
    }

    private static <E extends Enum<E>> List<E> ranked(E[] values, float[] chances) {
        var ranked = new ArrayList<>(List.of(values));
        ranked.sort(Comparator.comparing((E value) -> -chances[value.ordinal()]));
        return ranked;
    }
}

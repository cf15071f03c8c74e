package dev.rebound.coaching;

import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses what a card says: one true sentence, one line, one step; the same for the same input ({@code P4}, {@code P7}, {@code P10}). */
public final class Coach {
    private final Playbook playbook;

    public Coach(Playbook playbook) {
        this.playbook = playbook;
    }

    /** A civil brush-off, or a no without a reason; without words about oneself and without a warning: it gets a receipt, no advice. */
    public boolean isRoutine(Diagnosis diagnosis) {
        return diagnosis.kind() == Kind.REJECTION
                && (diagnosis.brushOff() || diagnosis.isPlainNo())
                && diagnosis.severity() == Severity.CIVIL
                && diagnosis.prospects() == 1
                && !diagnosis.hasSelfTalk()
                && !diagnosis.doNotContact()
                && !diagnosis.crisis();
    }

    /**
     * What a full card says.
     *
     * @throws IllegalArgumentException for words of real danger: no coaching then ({@code P18})
     */
    public Advice advise(Diagnosis diagnosis, Evidence evidence, Moment moment) {
        refuseCrisis(diagnosis);
        var occasion = Occasion.of(diagnosis, moment);
        var values = values(occasion, evidence, moment);
        playbook.matter(diagnosis).ifPresent(matter -> values.put("matter", matter));
        var choice = new Choice(evidence, occasion.isFull() ? moment.briefly() : moment);
        return new Advice(
                care(occasion.acknowledgement(), choice, values),
                choice.of(truths(occasion), values),
                choice.of(lines(occasion), values),
                occasion.use(),
                care(occasion.pause(), choice, values),
                choice.of(steps(occasion), values),
                occasion.day(),
                occasion.offers());
    }

    private @Nullable Phrase care(Optional<Care> kind, Choice choice, Map<String, String> values) {
        return kind.map(playbook::care).map(texts -> choice.of(texts, values)).orElse(null);
    }

    /**
     * The answer to words about oneself without a rejection.
     *
     * @throws IllegalArgumentException for words of real danger: no coaching then ({@code P18})
     */
    public Comfort comfort(Diagnosis diagnosis, Evidence evidence, Moment moment) {
        refuseCrisis(diagnosis);
        var occasion = Occasion.of(diagnosis, moment);
        var values = values(occasion, evidence, moment);
        var choice = new Choice(evidence, moment);
        var care = occasion.trapped().map(Thought::acknowledgement).orElse(Care.HEAVY);
        return new Comfort(choice.of(playbook.care(care), values), choice.of(comforts(occasion), values));
    }

    private List<Phrase> comforts(Occasion occasion) {
        return occasion.thought()
                .map(thought -> playbook.reframesAlone(thought.trap()))
                .orElseGet(() -> playbook.reframesAlone(ThinkingTrap.NEGATIVE_FEELING));
    }

    private List<Phrase> truths(Occasion occasion) {
        if (occasion.isAbuse()) {
            return playbook.truths(Care.ABUSIVE);
        }
        var trap = occasion.trapped().map(Thought::trap);
        if (trap.isPresent()) {
            return playbook.reframes(trap.get());
        }
        if (occasion.hurt()) {
            return playbook.truths(Care.HURT);
        }
        if (occasion.isStop()) {
            return stopTruths(occasion.diagnosis());
        }
        if (occasion.isOnlyTemper()) {
            return playbook.truths(Care.HARSH);
        }
        return occasion.thought().isPresent() ? playbook.reframes(null) : playbook.truths(occasion.diagnosis());
    }

    /** Beside another objection or reason, or when it was asked at another time, only what is true of any stop. */
    private List<Phrase> stopTruths(Diagnosis diagnosis) {
        boolean howOften = diagnosis.objection() == Objection.STOP_CALLING && diagnosis.bucket() == Bucket.DELIVERY;
        return playbook.truths(Objection.STOP_CALLING, howOften ? Bucket.DELIVERY : Bucket.MOOD);
    }

    private List<Phrase> lines(Occasion occasion) {
        if (occasion.isAbuse()) {
            return playbook.care(occasion.exit());
        }
        if (occasion.isStop()) {
            return playbook.care(Care.CLOSING_LINE);
        }
        if (occasion.isOnlyTemper()) {
            return playbook.care(Care.CALM);
        }
        var answers = answersToCriticism(occasion);
        return answers.isEmpty() ? playbook.lines(occasion.diagnosis()) : answers;
    }

    private List<Phrase> answersToCriticism(Occasion occasion) {
        return occasion.criticism().stream()
                .map(remark -> playbook.approach(remark.text()).lines())
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Phrase> steps(Occasion occasion) {
        var care = occasion.step();
        if (care.isPresent()) {
            return playbook.care(care.get());
        }
        return occasion.day() == null
                ? playbook.steps(occasion.diagnosis())
                : playbook.datedSteps(occasion.diagnosis());
    }

    private Map<String, String> values(Occasion occasion, Evidence evidence, Moment moment) {
        var values = new HashMap<String, String>();
        evidence.facts().forEach((fact, words) -> values.put(fact.placeholder(), words));
        occasion.thought()
                .flatMap(thought -> playbook.givenAway(thought.trap(), thought.words()))
                .ifPresent(word -> values.put("word", word));
        var day = occasion.day();
        if (day != null) {
            values.put("onDay", playbook.onDay(day, moment.today()));
        }
        var stop = moment.askedToStop();
        if (stop != null) {
            values.put("day", playbook.day(stop, moment.today()));
        }
        return values;
    }

    private static void refuseCrisis(Diagnosis diagnosis) {
        if (diagnosis.crisis()) {
            throw new IllegalArgumentException("Words of real danger are not coached");
        }
    }
}

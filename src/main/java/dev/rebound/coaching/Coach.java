package dev.rebound.coaching;

import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses what a card says: one true sentence, one line, one step; the same for the same input ({@code P4}, {@code P7}, {@code P10}). */
public final class Coach {
    private final Playbook playbook;
    private final Cells cells;
    private final Reframes reframes;
    private final Pride pride = new Pride();
    private final Hearing hearing = new Hearing();

    public Coach(Playbook playbook) {
        this.playbook = playbook;
        cells = new Cells(playbook);
        reframes = new Reframes(playbook, cells);
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
        values.putAll(Said.in(diagnosis).values());
        values.putAll(hearing.values(diagnosis));
        var opening = opening(occasion, new Choice(evidence, moment), values);
        var inRoom = opening != null || occasion.isFull() ? moment.briefly() : moment;
        var choice = new Choice(evidence, inRoom);
        var nearest = hearing.nearest(diagnosis, opening, values);
        var reframe = reframes.of(occasion, evidence, inRoom, values, hearing.truths(occasion, opening, values));
        return new Advice(
                opening,
                reframe.text(),
                line(occasion, nearest, choice, values),
                occasion.use(),
                care(occasion.pause(), choice, values),
                step(occasion, nearest, choice, values),
                occasion.day(),
                occasion.offers(),
                reframe.told());
    }

    /** A rude tone without a reason in it has a line of its own. */
    private Phrase line(Occasion occasion, Nearest nearest, Choice choice, Map<String, String> values) {
        return Optional.of("line")
                .filter(kind -> !occasion.isOnlyTemper())
                .flatMap(kind -> nearest.of(kind, choice, values))
                .orElseGet(() -> choice.of(fitting(cells.lines(occasion), occasion), values));
    }

    private Phrase step(Occasion occasion, Nearest nearest, Choice choice, Map<String, String> values) {
        return nearest.of(occasion.day() == null ? "step" : "dated", choice, values)
                .orElseGet(() -> choice.of(fitting(cells.steps(occasion), occasion), values));
    }

    private static List<Phrase> fitting(List<Phrase> texts, Occasion occasion) {
        return Said.in(occasion.diagnosis()).fitting(texts);
    }

    /** What this report tells of, in words; where nothing of it can be named, that it was heard. */
    private @Nullable Phrase opening(Occasion occasion, Choice choice, Map<String, String> values) {
        return hearing.of(occasion, choice, values).orElseGet(() -> care(occasion.acknowledgement(), choice, values));
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
        if (pride.isIn(diagnosis.sentences())) {
            return new Comfort(choice.of(playbook.care(Care.PROUD), values), null, true);
        }
        var care = occasion.trapped().map(Thought::acknowledgement).orElse(Care.HEAVY);
        var reframe = evidence.taste().resting()
                ? null
                : choice.of(evidence.taste().among(cells.comforts(occasion), evidence.shown()), values);
        return new Comfort(choice.of(playbook.care(care), values), reframe, false);
    }

    private Map<String, String> values(Occasion occasion, Evidence evidence, Moment moment) {
        var values = new HashMap<String, String>();
        evidence.facts().forEach((fact, words) -> values.put(fact.placeholder(), words));
        occasion.thought()
                .filter(Thought::isAboutMyself)
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

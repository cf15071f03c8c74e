package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one truer sentence of a card, of the playbook's or the person's own ({@code P7}). */
final class Reframes {
    private final Playbook playbook;
    private final Cells cells;

    Reframes(Playbook playbook, Cells cells) {
        this.playbook = playbook;
        this.cells = cells;
    }

    /** A sentence, or none for whoever wants none; and where it comes from. */
    record Found(@Nullable Phrase text, Advice.Told told) {}

    /** @param nearest those for exactly what the report tells of, which go before those of its cell */
    Found of(Occasion occasion, Evidence evidence, Moment moment, Map<String, String> values, List<Phrase> nearest) {
        var texts = cells.truths(occasion);
        var cell = Cells.nameOf(texts);
        var taste = evidence.taste();
        var fitting = Said.in(occasion.diagnosis()).fitting(texts).stream();
        var all = Stream.concat(own(cell, taste, moment), shipped(Stream.concat(nearest.stream(), fitting), values))
                .toList();
        var found =
                taste.resting() ? Optional.<Candidate>empty() : new Truer(evidence, moment, occasion.stings()).of(all);
        return new Found(
                found.map(Candidate::text).orElse(null),
                new Advice.Told(cell, found.map(Candidate::facts).orElse(Set.of()), reply(found, taste, moment)));
    }

    private static Stream<Candidate> shipped(Stream<Phrase> texts, Map<String, String> values) {
        return texts.filter(text -> values.keySet().containsAll(text.placeholders()))
                .map(text -> Candidate.of(text, values));
    }

    private Stream<Candidate> own(String cell, Taste taste, Moment moment) {
        return taste.own().stream()
                .filter(own -> own.cell().equals(cell))
                .map(own -> Candidate.own(new Phrase(own.textId(), inTheirWords(own, moment))));
    }

    private String inTheirWords(OwnReframe own, Moment moment) {
        var words = own.words().text().replace('"', '\'');
        return playbook.labels().text("coach.own", "day", playbook.onDay(own.day(), moment.today()), "what", words);
    }

    private static Advice.Reply reply(Optional<Candidate> found, Taste taste, Moment moment) {
        if (taste.resting()) {
            return Advice.Reply.RESTING;
        }
        if (found.filter(one -> taste.isHelpful(one.id())).isPresent()) {
            return Advice.Reply.HELPFUL;
        }
        return moment.keep().stream().anyMatch(taste::isUnwanted) ? Advice.Reply.ANOTHER : Advice.Reply.NONE;
    }
}

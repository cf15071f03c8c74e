package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Topic;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Advice for exactly what a report tells of, which goes before what its objection asks for ({@code P4}). */
final class Nearest {
    private final List<Topic> topics;
    private final Said said;

    private Nearest(List<Topic> topics, Said said) {
        this.topics = topics;
        this.said = said;
    }

    /** What opens the card goes first; nothing where a tone or a stop has to be answered, nor for who looks for work. */
    static Nearest to(Diagnosis diagnosis, List<Topic> told, @Nullable Phrase opening) {
        return new Nearest(
                isFree(diagnosis)
                        ? told.stream()
                                .sorted(Comparator.comparing(topic -> !opens(topic, opening)))
                                .toList()
                        : List.of(),
                Said.in(diagnosis));
    }

    /** The true sentences of a kind of the topic that opens the card, for who sells. */
    static List<Phrase> opening(List<Topic> told, @Nullable Phrase opening, String kind) {
        return Voice.current() == Voice.JOB_SEARCH
                ? List.of()
                : told.stream()
                        .filter(topic -> opens(topic, opening))
                        .flatMap(topic -> topic.ofKind(kind).stream())
                        .toList();
    }

    /** Of the first topic that has one that fits and was not shown lately. */
    Optional<Phrase> of(String kind, Choice choice, Map<String, String> values) {
        return fitting(kind)
                .map(texts -> choice.unseen(texts, values))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .map(texts -> choice.of(texts, values));
    }

    /** Those of the first topic that has any. */
    List<Phrase> all(String kind) {
        return fitting(kind).findFirst().orElse(List.of());
    }

    private Stream<List<Phrase>> fitting(String kind) {
        return topics.stream()
                .map(topic -> topic.ofKind(kind).stream().filter(said::fits).toList())
                .filter(texts -> !texts.isEmpty());
    }

    private static boolean opens(Topic topic, @Nullable Phrase opening) {
        return opening != null && opening.id().startsWith("heard/" + topic.name() + "/");
    }

    private static boolean isFree(Diagnosis diagnosis) {
        return diagnosis.severity() != Severity.ABUSIVE && !diagnosis.isStop() && Voice.current() != Voice.JOB_SEARCH;
    }
}

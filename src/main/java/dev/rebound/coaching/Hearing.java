package dev.rebound.coaching;

import dev.rebound.playbook.Heard;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Topic;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentence that opens a card by naming what this report tells of, so that it could open no other ({@code P4}, {@code P10}). */
final class Hearing {
    /** With a short sentence after it, an opening of this length takes three lines of a phone. */
    private static final int ROOM = 58;

    /** Hundreds of topics look at all of it, so this is some seven hundred words. */
    private static final int MOST_TOLD = 4_000;

    private static final Set<String> NAMES = Set.of("them", "thing", "place", "site", "person");

    private final Heard heard = Heard.shipped();

    /** What fills {@code {them}}, {@code {thing}} and {@code {tries}} in any text of the card. */
    Map<String, String> values(Diagnosis diagnosis) {
        return Particulars.of(diagnosis, heard);
    }

    /** One that was not shown lately, of the most telling topic that has one left. */
    Optional<Phrase> of(Occasion occasion, Choice choice, Map<String, String> values) {
        var diagnosis = occasion.diagnosis();
        if (occasion.hurt() || occasion.stoppedBefore()) {
            return Optional.empty();
        }
        return topics(diagnosis, heard, values).stream()
                .map(topic -> choice.unseen(topic.ofKind("text"), values))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .map(texts -> saying(choice.of(fullest(texts), values), occasion, values));
    }

    /** What takes up most of what is told. */
    private static List<Phrase> fullest(List<Phrase> texts) {
        int most = texts.stream()
                .mapToInt(text -> text.placeholders().size())
                .max()
                .orElse(0);
        return texts.stream().filter(text -> text.placeholders().size() == most).toList();
    }

    /** True sentences for exactly what opens the card; where a thought is answered, those that answer it as well; none beside a stop. */
    List<Phrase> truths(Occasion occasion, @Nullable Phrase opening, Map<String, String> values) {
        var kind = occasion.isAboutTheReason() ? "truth" : "answer";
        var truths = isIn(opening) && occasion.isAboutWhatWasTold()
                ? Nearest.opening(topics(occasion.diagnosis(), heard, values), opening, kind)
                : List.<Phrase>of();
        return truths.stream().map(truth -> capital(truth, values)).toList();
    }

    /** What may go before the advice for the objection. */
    Nearest nearest(Diagnosis diagnosis, @Nullable Phrase opening, Map<String, String> values) {
        return Nearest.to(diagnosis, topics(diagnosis, heard, values), opening);
    }

    /** What the report tells of, the most telling first. */
    static List<Topic> topics(Diagnosis diagnosis, Heard heard, Map<String, String> values) {
        return heard.in(told(diagnosis), kind -> holds(kind, diagnosis)).stream()
                .filter(topic -> topic.isCoveredBy(values.keySet()))
                .toList();
    }

    /** With who it was or where, if a sentence of it takes that: "It is all frozen at the foundry for now." */
    private static Phrase saying(Phrase text, Occasion occasion, Map<String, String> values) {
        var isSaid = occasion.isAbuse()
                || NAMES.stream().map(values::get).filter(Objects::nonNull).anyMatch(text.text()::contains);
        var all = isSaid ? text.text() : Wording.naming(values.get("who"), values.get("site"), text.text());
        return new Phrase(text.id(), capital(all.length() <= ROOM ? all : text.text()));
    }

    /** A truth that begins with a value begins with a capital all the same. */
    private static Phrase capital(Phrase truth, Map<String, String> values) {
        return truth.text().startsWith("{") && values.keySet().containsAll(truth.placeholders())
                ? new Phrase(truth.id(), capital(truth.filled(values).text()))
                : truth;
    }

    private static String capital(String text) {
        int first = text.startsWith("\"") ? 1 : 0;
        return text.substring(0, first + 1).toUpperCase(Locale.ROOT) + text.substring(first + 1);
    }

    /** Whether an opening names what happened: what the no came down to need not be named again. */
    static boolean isIn(@Nullable Phrase opening) {
        return opening != null && opening.id().startsWith("heard/");
    }

    /** An attack is named as one and by nothing else ({@code P37}). */
    private static boolean holds(String kind, Diagnosis diagnosis) {
        var severity = diagnosis.severity().name();
        var objection = diagnosis.objection().name();
        if (diagnosis.severity() == Severity.ABUSIVE) {
            return kind.equals(severity);
        }
        return kind.equals("ANY")
                || kind.equals(severity)
                || kind.equals(objection)
                || isPlain(diagnosis) && kind.equals("PLAIN " + objection);
    }

    /** Nothing in it has to be acknowledged but the no, and it is sure which one it was: a card that asks names nothing. */
    private static boolean isPlain(Diagnosis diagnosis) {
        return diagnosis.severity() == Severity.CIVIL
                && !diagnosis.hasSelfTalk()
                && diagnosis.ask().objection().isEmpty();
    }

    /** What happened, without what they said to themselves about it; of a very long report its beginning. */
    static String told(Diagnosis diagnosis) {
        var all = diagnosis.sentences().stream()
                .filter(part -> part.nature() != Nature.SELF_TALK)
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
        return all.substring(0, Math.min(all.length(), MOST_TOLD));
    }
}

package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Picks among texts that say the same: one not shown lately, told by a fact or by what was said where there is one, else the one longest unseen. */
final class Choice {
    private static final int SPREAD = 0x9E3779B9;

    private final List<String> shown;
    private final Moment moment;

    Choice(Evidence evidence, Moment moment) {
        this.shown = evidence.shown();
        this.moment = moment;
    }

    /** The same text for the same input; one of {@code texts} must need no value that is not in {@code values}. */
    Phrase of(List<Phrase> texts, Map<String, String> values) {
        var told = turned(texts).stream()
                .filter(text -> values.keySet().containsAll(text.placeholders()))
                .toList();
        return (moment.brief() ? brief(told, values) : told)
                .stream()
                        .min(Comparator.comparing(
                                        (Phrase text) -> !moment.keep().contains(text.id()))
                                .thenComparingInt(this::lastShown)
                                .thenComparing(text -> text.placeholders().isEmpty() && !Said.isTold(text)))
                        .orElseThrow(() -> new IllegalStateException("No text can be told without facts"))
                        .filled(values);
    }

    /** Those that can be told and were not shown lately, or stand on the card already. */
    List<Phrase> unseen(List<Phrase> texts, Map<String, String> values) {
        return texts.stream()
                .filter(text -> values.keySet().containsAll(text.placeholders()))
                .filter(text -> lastShown(text) == 0 || moment.keep().contains(text.id()))
                .toList();
    }

    /** The shorter half, and once all of it was shown lately the shortest of the others that was not. */
    private List<Phrase> brief(List<Phrase> told, Map<String, String> values) {
        var half = shorterHalf(told, values);
        return half.stream().anyMatch(text -> lastShown(text) == 0)
                ? half
                : Stream.concat(
                                half.stream(),
                                told.stream()
                                        .filter(text -> lastShown(text) == 0)
                                        .min(Comparator.comparingInt(text ->
                                                text.filled(values).text().length()))
                                        .stream())
                        .toList();
    }

    /** What takes little room, and what stands on the card already, in the order in which it came. */
    private List<Phrase> shorterHalf(List<Phrase> told, Map<String, String> values) {
        var lengths = told.stream()
                .map(text -> text.filled(values).text().length())
                .sorted()
                .toList();
        return lengths.isEmpty()
                ? told
                : told.stream()
                        .filter(text -> moment.keep().contains(text.id())
                                || text.filled(values).text().length() <= lengths.get((lengths.size() - 1) / 2))
                        .toList();
    }

    /** 0 for a text that was not shown; of two that were, the older one is the smaller. */
    private int lastShown(Phrase text) {
        int position = shown.indexOf(text.id());
        return position < 0 ? 0 : shown.size() - position;
    }

    private List<Phrase> turned(List<Phrase> texts) {
        var turned = new ArrayList<>(texts);
        int mixed = (moment.seed() ^ texts.get(0).id().hashCode()) * SPREAD;
        Collections.rotate(turned, Math.floorMod(mixed >>> 8, texts.size()));
        return turned;
    }
}

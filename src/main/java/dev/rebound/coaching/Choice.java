package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Picks among texts: one that was not shown lately, told by a fact where there is one, else the one longest unseen. */
final class Choice {
    private final List<String> shown;
    private final int seed;

    Choice(List<String> shown, int seed) {
        this.shown = shown;
        this.seed = seed;
    }

    /** The same text for the same seed; {@code texts} must hold one whose placeholders are all in {@code values}. */
    Phrase of(List<Phrase> texts, Map<String, String> values) {
        return turned(texts).stream()
                .filter(text -> values.keySet().containsAll(text.placeholders()))
                .min(Comparator.comparingInt(this::lastShown)
                        .thenComparing(text -> text.placeholders().isEmpty()))
                .orElseThrow(() -> new IllegalStateException("No text can be told without facts"))
                .filled(values);
    }

    /** 0 for a text that was not shown; of two that were, the older one is the smaller. */
    private int lastShown(Phrase text) {
        int position = shown.indexOf(text.id());
        return position < 0 ? 0 : shown.size() - position;
    }

    private List<Phrase> turned(List<Phrase> texts) {
        var turned = new ArrayList<>(texts);
        int mixed = (seed ^ texts.hashCode()) * 0x9E3779B9;
        Collections.rotate(turned, Math.floorMod(mixed >>> 8, Math.max(1, texts.size())));
        return turned;
    }
}

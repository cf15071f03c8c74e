package dev.rebound.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts that stand under one heading of a sheet.
 *
 * @param practices the practices that the texts come from ("P7")
 * @param texts by key, in the order of the file; a key is a kind ("tip") or a kind and a name ("line ask-why")
 */
record Cell(String name, List<String> practices, Map<String, Phrase> texts) {
    Phrase text(String key) {
        Phrase found = texts.get(key);
        if (found == null) {
            throw new IllegalStateException("[" + name + "] has no text \"" + key + "\"");
        }
        return found;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    List<Phrase> ofKind(String kind) {
        return texts.entrySet().stream()
                .filter(text -> kindOf(text.getKey()).equals(kind))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** One of a kind, which the cell must have: the same for the same turn, whatever its sign. */
    Phrase byTurns(String kind, int turn) {
        var texts = ofKind(kind);
        return texts.get(Math.floorMod(turn, texts.size()));
    }

    List<Phrase> all() {
        return List.copyOf(texts.values());
    }

    /** This cell's texts, and the base's for each kind that this one says nothing about. */
    Cell over(@Nullable Cell base) {
        if (base == null) {
            return this;
        }
        var own = texts.keySet().stream().map(Cell::kindOf).collect(Collectors.toSet());
        var merged = new LinkedHashMap<>(base.texts);
        merged.keySet().removeIf(key -> own.contains(kindOf(key)));
        merged.putAll(texts);
        return new Cell(name, practices, merged);
    }

    private static String kindOf(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }
}

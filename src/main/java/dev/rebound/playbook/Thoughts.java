package dev.rebound.playbook;

import dev.rebound.taxonomy.ThinkingTrap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Truer sentences for what people say to themselves, by thinking trap ({@code P7}, {@code P8}). */
final class Thoughts {
    private static final String NO_TRAP = "NO_TRAP";

    private final Sheet sheet;
    private final Map<ThinkingTrap, Cues> words = new EnumMap<>(ThinkingTrap.class);

    Thoughts(Sheet sheet) {
        this.sheet = sheet;
        for (var trap : ThinkingTrap.values()) {
            var cell = sheet.cell(trap.name());
            if (cell.has("words")) {
                words.put(trap, Cues.of(cell.text("words").text()));
            }
        }
    }

    String name(ThinkingTrap trap) {
        return sheet.cell(trap.name()).text("trap").text();
    }

    List<Phrase> reframes(@Nullable ThinkingTrap trap) {
        return sheet.cell(trap == null ? NO_TRAP : trap.name()).ofKind("text");
    }

    List<Phrase> alone(@Nullable ThinkingTrap trap) {
        return sheet.cell(trap == null ? NO_TRAP : trap.name()).ofKind("alone");
    }

    /** One of those that can be told without a fact, by turns. */
    Phrase reframe(@Nullable ThinkingTrap trap, int turn) {
        var texts = reframes(trap).stream()
                .filter(text -> text.placeholders().isEmpty())
                .toList();
        return texts.get(Math.floorMod(turn, texts.size()));
    }

    Optional<String> givenAway(@Nullable ThinkingTrap trap, String thought) {
        return trap == null
                ? Optional.empty()
                : Optional.ofNullable(words.get(trap)).flatMap(cues -> cues.firstIn(thought));
    }
}

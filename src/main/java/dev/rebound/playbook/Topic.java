package dev.rebound.playbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Something that a report can tell of, with the texts for it ({@code P4}, {@code P10}). */
public final class Topic {
    private final Cell cell;
    private final Optional<Cues> cues;
    private final Set<String> only;
    private final Set<String> needs;

    Topic(Cell cell) {
        this.cell = cell;
        cues = cell.has("cues") ? Optional.of(Cues.of(cell.text("cues").text())) : Optional.empty();
        only = words("for");
        needs = words("needs");
    }

    private Set<String> words(String key) {
        return cell.has(key) ? Set.of(cell.text(key).text().split(", *")) : Set.of();
    }

    /** Its name in the sheet. */
    public String name() {
        return cell.name();
    }

    /** Its texts of a kind: "text" opens a card, "line", "step", "dated" and "tip" go before those of the objection. */
    public List<Phrase> ofKind(String kind) {
        return cell.ofKind(kind);
    }

    /** Whether all is told that its texts build on. */
    public boolean isCoveredBy(Set<String> placeholders) {
        return placeholders.containsAll(needs);
    }

    boolean isToldIn(String report, Predicate<String> kind) {
        return (only.isEmpty() || only.stream().anyMatch(kind))
                && cues.map(words -> words.in(report)).orElse(true);
    }
}

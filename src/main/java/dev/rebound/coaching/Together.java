package dev.rebound.coaching;

import dev.rebound.playbook.Voice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What several features know about one person; where two know the same, the first one's word stands. */
final class Together implements Evidence {
    private final List<Evidence> parts;

    Together(List<? extends Evidence> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public List<String> shown() {
        return parts.stream().flatMap(part -> part.shown().stream()).toList();
    }

    @Override
    public List<String> lastCard() {
        return parts.stream()
                .map(Evidence::lastCard)
                .filter(card -> !card.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public boolean isHeavyDay() {
        return parts.stream().anyMatch(Evidence::isHeavyDay);
    }

    @Override
    public Taste taste() {
        return parts.stream()
                .map(Evidence::taste)
                .filter(taste -> !taste.equals(Taste.unknown()))
                .findFirst()
                .orElseGet(Taste::unknown);
    }

    @Override
    public Map<Fact, String> facts() {
        var facts = new EnumMap<Fact, String>(Fact.class);
        parts.forEach(part -> part.facts().forEach(facts::putIfAbsent));
        if (Voice.current() == Voice.JOB_SEARCH) {
            facts.keySet().removeIf(Fact::isOfSales);
        }
        return facts;
    }
}

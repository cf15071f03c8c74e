package dev.rebound.home;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One person's page, put together from what the features have to show them. */
public final class Page {
    private final List<Section> sections;

    /** @param sections in any order; of two that want the same place, the first one given stands higher */
    public Page(List<Section> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }

    /** What this person sees at that moment, from top to bottom. */
    public List<Section.Part> of(Member member, Instant now) {
        return sections.stream()
                .flatMap(section -> section.of(member, now).stream())
                .toList();
    }

    /** The part that stands highest, which is the short answer. */
    public Optional<Section.Part> top(Member member, Instant now) {
        return sections.stream()
                .flatMap(section -> section.of(member, now).stream())
                .findFirst();
    }
}

package dev.rebound.home;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One person's page, put together from what the features have to show them. */
public final class Page {
    private final List<Section> sections;
    private final List<Section> inSight;

    /** @param sections in any order; of two that want the same place, the first one given stands higher */
    public Page(List<Section> sections) {
        var ordered = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
        this.sections =
                ordered.stream().filter(section -> !section.isAlwaysInSight()).toList();
        inSight = ordered.stream().filter(Section::isAlwaysInSight).toList();
    }

    /** What this person sees at that moment, from top to bottom. */
    public List<Section.Part> of(Member member, Instant now) {
        return sections.stream()
                .flatMap(section -> section.of(member, now).stream())
                .toList();
    }

    /** What stays in sight below that, be the page hidden or empty. */
    public List<Section.Part> inSight(Member member, Instant now) {
        return inSight.stream()
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

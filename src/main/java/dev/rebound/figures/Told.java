package dev.rebound.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What went out about one week of one group, with who stood behind it; it is for the rule alone and is shown to nobody.
 *
 * @param week its Monday
 * @param people all who were counted, behind a figure or not
 * @param splits the rows by the name of their split; a figure that stands alone is a split with one row
 */
public record Told(LocalDate week, Set<String> people, Map<String, List<Row>> splits) {
    public Told {
        people = Set.copyOf(people);
        splits = Map.copyOf(splits);
    }

    List<Row> rows(String split) {
        return splits.getOrDefault(split, List.of());
    }

    boolean sharesPeopleWith(Set<String> others) {
        return people.stream().anyMatch(others::contains);
    }
}

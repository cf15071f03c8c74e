package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One round of a team as it went.
 *
 * @param day the local day that it was for
 * @param alone who was there and had nobody to meet
 */
public record Past(LocalDate day, List<Went> groups, Set<String> alone) {
    public Past {
        groups = List.copyOf(groups);
        alone = Set.copyOf(alone);
    }

    /**
     * How it went for one group.
     *
     * @param met false too while nobody has said that they met
     */
    public record Went(Group group, boolean met) {}

    /** How many took part. */
    int size() {
        return alone.size()
                + groups.stream().mapToInt(went -> went.group().people().size()).sum();
    }

    int trios() {
        return (int) groups.stream().filter(went -> went.group().isTrio()).count();
    }
}

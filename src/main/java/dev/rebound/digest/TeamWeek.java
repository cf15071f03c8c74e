package dev.rebound.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One week of one team, or of small teams that share a digest.
 *
 * @param monday its first day; all weeks are whole and begin on a Monday, so that no two digests overlap by some days
 * @param people those who logged something in it, said yes, and were in the team from its first day to its last
 * @param offered what people gave to the team in it, oldest first
 */
public record TeamWeek(LocalDate monday, List<Counted> people, List<Offered> offered) {
    public TeamWeek {
        people = List.copyOf(people);
        offered = List.copyOf(offered);
    }

    Set<String> names() {
        return people.stream().map(Counted::person).collect(Collectors.toSet());
    }
}

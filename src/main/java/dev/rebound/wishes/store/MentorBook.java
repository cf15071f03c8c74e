package dev.rebound.wishes.store;

import dev.rebound.checkin.Mentoring;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has whom for a mentor, in table {@code wish_mentor}. */
final class MentorBook {
    private final Rows rows = new Rows();

    /** The mentor of each of these people in a team. */
    Map<String, String> of(UUID team, Set<String> mentees) {
        return rows.list("team = ?1 and mentee in ?2", team, mentees).stream()
                .collect(Collectors.toMap(row -> row.mentee, row -> row.mentor));
    }

    Set<String> mentorsOf(String mentee) {
        return users(rows.list("mentee = ?1 order by mentor", mentee), row -> row.mentor);
    }

    Set<String> menteesOf(String mentor) {
        return users(rows.list("mentor = ?1 order by mentee", mentor), row -> row.mentee);
    }

    private static Set<String> users(List<MentorRow> found, Function<MentorRow, String> who) {
        return found.stream().map(who).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many this mentor has whom a round of these people does not decide about. */
    int elsewhere(String mentor, UUID team, Set<String> decided) {
        return (int) rows.list("mentor", mentor).stream()
                .filter(row -> !row.team.equals(team) || !decided.contains(row.mentee))
                .count();
    }

    /** Of whom the answer says nothing stays as they are. */
    void put(UUID team, Mentoring.Answer answer, Instant now) {
        var before = of(team, answer.mentors().keySet());
        answer.waiting().forEach(mentee -> rows.delete("team = ?1 and mentee = ?2", team, mentee));
        answer.mentors().forEach((mentee, mentor) -> {
            if (!mentor.equals(before.get(mentee))) {
                rows.delete("team = ?1 and mentee = ?2", team, mentee);
                rows.persistAndFlush(MentorRow.of(team, mentee, mentor, now));
            }
        });
    }

    /** This one is nobody's mentee any more. */
    int leaveMentor(String mentee) {
        return (int) rows.delete("mentee", mentee);
    }

    /** This one is nobody's mentor any more. */
    int leaveMentees(String mentor) {
        return (int) rows.delete("mentor", mentor);
    }

    /** This one is neither mentor nor mentee of any of those. */
    void part(String user, Collection<String> others) {
        others.forEach(
                other -> rows.delete("(mentee = ?1 and mentor = ?2) or (mentee = ?2 and mentor = ?1)", user, other));
    }

    private static final class Rows implements PanacheRepositoryBase<MentorRow, UUID> {}
}

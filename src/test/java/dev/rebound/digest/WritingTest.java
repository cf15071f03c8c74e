package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.SumsInMemory;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From what people logged to the digest of their team. */
class WritingTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID POOL = UUID.randomUUID();

    private final Books books = new Books(new LogbookInMemory(), new WinsInMemory(), new EffortsInMemory());
    private final DigestsInMemory digests = new DigestsInMemory();
    private final People people = new People();
    private final Writing writing = new Writing(people, new SumsInMemory(books, VIENNA), digests);
    private final Random luck = new Random(20260302);

    @Test
    void what_those_who_said_yes_logged_in_the_week_is_told() {
        people.counted.put(TEAM, Set.of("U1", "U2", "U3", "U4", "U5", "U6"));
        for (var person : List.of("U1", "U2", "U3", "U4", "U5", "U6", "U7")) {
            logs(person, MONDAY.plusDays(2));
            logs(person, MONDAY.minusDays(1));
            logs(person, MONDAY.plusDays(7));
        }
        var digest = writing.write(TEAM, MONDAY, List.of()).digest();
        assertThat(digest.groups()).extracting(group -> group.figure().about()).containsExactly(30, 10);
        assertThat(digest.totals()).extracting(Digest.Total::what).containsExactly("DIAL");
        assertThat(digest.totals().get(0).figure().about()).isEqualTo(60);
    }

    @Test
    void whoever_logged_nothing_is_not_counted() {
        people.counted.put(TEAM, Set.of("U1", "U2", "U3", "U4", "U5"));
        List.of("U1", "U2", "U3", "U4").forEach(person -> logs(person, MONDAY));
        assertThat(writing.write(TEAM, MONDAY, List.of()).digest().hasFigures()).isFalse();
        assertThat(digests.all.get(0).people()).containsExactlyInAnyOrder("U1", "U2", "U3", "U4");
    }

    @Test
    void small_teams_that_share_a_digest_are_one_group() {
        people.counted.put(TEAM, Set.of("U1", "U2", "U3"));
        people.counted.put(OTHER, Set.of("U3", "U4", "U5", "U6"));
        people.sharing = Map.of(TEAM, "one", OTHER, "other");
        var all = List.of("U1", "U2", "U3", "U4", "U5", "U6");
        all.forEach(person -> logs(person, MONDAY));
        var first = writing.write(TEAM, MONDAY, List.of(new Offered("Ask first", Optional.empty())));
        assertThat(first.digest().totals().get(0).figure().about()).isEqualTo(60);
        assertThat(first.others()).containsExactly("other");
        assertThat(first.digest().worked()).hasSize(1);

        all.forEach(person -> logs(person, MONDAY.plusDays(1)));
        people.counted.put(OTHER, Set.of());
        var second = writing.write(OTHER, MONDAY, List.of());
        assertThat(second.digest().groups()).isEqualTo(first.digest().groups());
        assertThat(second.digest().totals()).isEqualTo(first.digest().totals());
        assertThat(second.digest().practice()).isEqualTo(first.digest().practice());
        assertThat(second.others()).containsExactly("one");
        assertThat(second.digest().worked())
                .as("what was given to one team alone")
                .isEmpty();
        assertThat(digests.all).hasSize(1);
    }

    @Test
    void a_team_that_is_nearly_another_comes_later_and_tells_nothing() {
        people.counted.put(TEAM, Set.of("U1", "U2", "U3", "U4", "U5", "U6"));
        people.counted.put(OTHER, Set.of("U1", "U2", "U3", "U4", "U5", "U6", "U7"));
        List.of("U1", "U2", "U3", "U4", "U5", "U6", "U7").forEach(person -> logs(person, MONDAY));
        assertThat(writing.write(TEAM, MONDAY, List.of()).digest().hasFigures()).isTrue();
        assertThat(writing.write(OTHER, MONDAY, List.of()).digest().hasFigures())
                .isFalse();
    }

    /** What was kept of the first four weeks is enough to say what was usual, and to weigh the fifth. */
    @Test
    void what_went_out_is_remembered_without_a_count_of_anybody() {
        var team = Set.of("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8");
        people.counted.put(TEAM, team);
        Digest last = null;
        for (int week = 0; week < 5; week++) {
            for (var person : team.stream().sorted().toList()) {
                books.logbook()
                        .add(no(
                                person,
                                MONDAY.plusWeeks(week),
                                Bucket.TIMING,
                                Objection.NO_BUDGET,
                                2 + luck.nextInt(9)));
                books.logbook()
                        .add(no(person, MONDAY.plusWeeks(week), Bucket.FIT, Objection.NO_NEED, 2 + luck.nextInt(9)));
            }
            last = writing.write(TEAM, MONDAY.plusWeeks(week), List.of()).digest();
        }
        assertThat(digests.all).hasSize(5);
        assertThat(last.groups())
                .hasSize(2)
                .allMatch(group -> group.figure().usual().isPresent());
    }

    private void logs(String person, LocalDate day) {
        books.logbook().add(no(person, day, Bucket.TIMING, Objection.NO_BUDGET, 5));
        books.logbook().add(no(person, day, Bucket.FIT, Objection.NO_NEED, 2));
        books.logbook().add(no(person, day, Bucket.DELIVERY, Objection.APPROACH_CRITICISM, 40));
        books.efforts().add(new Effort(UUID.randomUUID(), person, noon(day), Effort.Kind.DIAL, 10));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(VIENNA).toInstant().plus(Duration.ofMinutes(1));
    }

    private static Rejection no(String person, LocalDate day, Bucket bucket, Objection objection, int times) {
        return Entries.entry(person, noon(day).toString(), "no", Entries.reading(bucket, objection, false), times);
    }

    private static final class People implements Roster {
        final Map<UUID, Set<String>> counted = new HashMap<>();
        Map<UUID, String> sharing = Map.of();

        @Override
        public Set<String> counted(UUID team, LocalDate monday) {
            return counted.getOrDefault(team, Set.of());
        }

        @Override
        public Pool sharing(UUID team, LocalDate monday) {
            return sharing.isEmpty() ? Pool.alone(team) : new Pool(POOL, sharing);
        }
    }
}

package dev.rebound.logbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.Happened;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.SlotSum;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.SumsInMemory;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.privacy.Words;
import dev.rebound.slack.InWorkspace;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums follow whatever happens to the books: nothing that is counted and nothing that went is missed. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class SumStoreTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");
    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);
    private static final Instant SPRING = Instant.parse("2026-03-25T06:00:00Z");

    @Inject
    Logbook logbook;

    @Inject
    Wins wins;

    @Inject
    Efforts efforts;

    @Inject
    Sums sums;

    @Inject
    Members members;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Tables tables;

    private final String author = "U" + UUID.randomUUID().toString().substring(0, 8);
    private Workspace here;

    @BeforeEach
    void somebody_in_vienna() {
        here = inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, "T0HERE", "U0BOT"));
        move(VIENNA);
    }

    @Test
    void they_equal_the_books_after_any_changes_at_random() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var standing = new ArrayList<Logged>();
        for (var step = 0; step < 120; step++) {
            in(() -> change(random, standing));
        }

        assertThat(in(() -> sums.days(author, Sums.EVER, FAR))).isEqualTo(in(() -> expected(VIENNA)));
        assertThat(in(() -> sums.noes(author, Sums.EVER, FAR)))
                .containsExactlyInAnyOrderElementsOf(in(() -> counted(VIENNA).noes(author, Sums.EVER, FAR)));
        assertThat(in(() -> sums.slots(author, LocalDate.of(2026, 3, 1), FAR)))
                .containsExactlyInAnyOrderElementsOf(
                        in(() -> counted(VIENNA).slots(author, LocalDate.of(2026, 3, 1), FAR)));
        move(DELHI);
        assertThat(in(() -> sums.days(author, Sums.EVER, FAR))).isEqualTo(in(() -> expected(DELHI)));
    }

    @Test
    void what_was_there_before_there_were_sums_is_found() {
        in(() -> add(Entries.no(author, "2026-03-11T09:00:00Z", "no")));
        tables.change("delete from sum_state where author = ?", author);
        tables.change("delete from day_sum where author = ?", author);

        in(() -> add(Entries.no(author, "2026-03-11T10:00:00Z", "no")));
        assertThat(in(() -> sums.noes(author, Sums.EVER, FAR)).get(0).noes()).isEqualTo(2);
    }

    @Test
    void an_hour_of_the_week_is_the_one_that_the_authors_clock_showed() {
        in(() -> add(Entries.no(author, "2026-03-27T08:30:00Z", "no")));
        in(() -> add(Entries.no(author, "2026-03-30T07:30:00Z", "no")));

        assertThat(in(() -> sums.slots(author, LocalDate.of(2026, 3, 5), LocalDate.of(2026, 4, 1))))
                .containsExactlyInAnyOrder(
                        new SlotSum(DayOfWeek.FRIDAY, 9, Happened.REASON, 1),
                        new SlotSum(DayOfWeek.MONDAY, 9, Happened.REASON, 1));
    }

    @Test
    void many_at_once_are_all_counted() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var tasks = IntStream.range(0, 12)
                    .mapToObj(i -> (Callable<Boolean>) () -> inWorkspace.untilSettled(() -> in(
                            () -> add(Entries.no(author, SPRING.plusSeconds(i).toString(), "no")))))
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(in(() -> sums.count(author, Happened.REASON, Sums.EVER, FAR)))
                .isEqualTo(12);
    }

    @Test
    void who_leaves_takes_them_along() {
        in(() -> add(Entries.no(author, "2026-03-11T09:00:00Z", "no")));
        in(() -> logbook.forget(author) > 0);
        assertThat(tables.column("select id from day_sum where author = ?", author))
                .isEmpty();
        assertThat(tables.column("select id from slot_sum where author = ?", author))
                .isEmpty();
        assertThat(tables.column("select id from sum_state where author = ?", author))
                .isEmpty();
    }

    private boolean change(Random random, List<Logged> standing) {
        var at = SPRING.plusSeconds(random.nextInt(3600 * 24 * 7)).toString();
        switch (random.nextInt(6)) {
            case 0, 1 -> standing.add(kept(Entries.entry(author, at, "no", reading(random), 1 + random.nextInt(5))));
            case 2 -> standing.add(kept(new Win(UUID.randomUUID(), author, Instant.parse(at), Words.of("yes"))));
            case 3 ->
                standing.add(kept(new Effort(
                        UUID.randomUUID(),
                        author,
                        Instant.parse(at),
                        Effort.Kind.values()[random.nextInt(3)],
                        1 + random.nextInt(30))));
            case 4 ->
                standing.stream()
                        .filter(Rejection.class::isInstance)
                        .findFirst()
                        .ifPresent(no -> {
                            var changed = ((Rejection) no).with(reading(random)).movedTo(Instant.parse(at));
                            logbook.change(changed);
                            standing.set(standing.indexOf(no), changed);
                        });
            default -> {
                if (!standing.isEmpty()) {
                    remove(standing.remove(random.nextInt(standing.size())));
                }
            }
        }
        return true;
    }

    private static dev.rebound.logbook.Reading reading(Random random) {
        var bucket = Bucket.values()[random.nextInt(4)];
        var objection = Objection.values()[random.nextInt(Objection.values().length)];
        return Entries.reading(bucket, objection, random.nextBoolean());
    }

    private Logged kept(Logged logged) {
        add(logged);
        return logged;
    }

    private boolean add(Logged logged) {
        if (logged instanceof Rejection no) {
            logbook.add(no);
        } else if (logged instanceof Win win) {
            wins.add(win);
        } else {
            efforts.add((Effort) logged);
        }
        return true;
    }

    private void remove(Logged logged) {
        assertThat(logbook.remove(author, logged.id())
                        || wins.remove(author, logged.id())
                        || efforts.remove(author, logged.id()))
                .isTrue();
    }

    private List<dev.rebound.logbook.DaySum> expected(ZoneId zone) {
        var week = LocalDate.of(2026, 3, 20);
        return counted(zone).days(author, week, week.plusDays(20)).stream()
                .sorted(java.util.Comparator.comparing(dev.rebound.logbook.DaySum::day)
                        .thenComparing(sum -> sum.what().name()))
                .toList();
    }

    private SumsInMemory counted(ZoneId zone) {
        return new SumsInMemory(new Books(logbook, wins, efforts), zone);
    }

    private void move(ZoneId zone) {
        in(() -> members.learn(author, zone, Standing.MEMBER));
    }

    private <T> T in(Callable<T> work) {
        return inWorkspace.run(here, work);
    }
}

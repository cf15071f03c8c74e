package dev.rebound.abuse.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.abuse.Audit;
import dev.rebound.abuse.Bench;
import dev.rebound.abuse.Books;
import dev.rebound.abuse.Chasing;
import dev.rebound.abuse.Confidants;
import dev.rebound.abuse.Decided;
import dev.rebound.abuse.Deciding;
import dev.rebound.abuse.Decision;
import dev.rebound.abuse.Desk;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Incidents;
import dev.rebound.abuse.Notices;
import dev.rebound.abuse.Outcome;
import dev.rebound.abuse.Outcome.Done;
import dev.rebound.abuse.Outcome.Refused;
import dev.rebound.abuse.Outcome.Why;
import dev.rebound.abuse.QuietBench;
import dev.rebound.abuse.Reading;
import dev.rebound.abuse.Revision;
import dev.rebound.abuse.Ring;
import dev.rebound.abuse.Ruling;
import dev.rebound.abuse.Shared;
import dev.rebound.abuse.State;
import dev.rebound.abuse.Step;
import dev.rebound.abuse.Step.Act;
import dev.rebound.abuse.Telling;
import dev.rebound.logbook.Blackout;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.privacy.Words;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.AtOnce;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class AbuseStoreTest {
    private static final Instant NOW = Instant.parse("2036-03-03T10:00:00Z");
    private static final int ORDERS = 100;
    private static final int TAPS = 8;
    private static final String SAID = "You people are vermin";

    @Inject
    Incidents incidents;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Members members;

    @Inject
    EntityManager entities;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String rep = "UR" + mark;
    private final String anna = "UA" + mark;
    private final String ben = "UB" + mark;
    private final String company = "Wexcombe " + mark;
    private final QuietBench bench = new QuietBench(new Ring(List.of(anna), Optional.of(ben)));

    private Telling telling;
    private Deciding deciding;
    private Reading reading;
    private Chasing chasing;

    /** The job that passes reports on looks at these, too: to it they lie with members who have time. */
    @BeforeEach
    void set_up() {
        within(() -> members.learn(anna, ZoneOffset.UTC, Standing.MEMBER));
        within(() -> members.learn(ben, ZoneOffset.UTC, Standing.MEMBER));
        var books = new Books(incidents, audit, bench, bench);
        telling = new Telling(books, bench);
        deciding = new Deciding(books);
        reading = new Reading(books);
        chasing = new Chasing(books, bench, (user, since, days) -> since.plus(Duration.ofDays(days)));
    }

    @Test
    void what_was_sent_comes_back_as_it_was() {
        var sent = send(rep, shared());
        var found = found(sent.id());

        assertThat(found).isEqualTo(sent);
        assertThat(found.shared().words()).isEqualTo(Words.of(SAID));
        assertThat(within(() -> incidents.of(rep))).containsExactly(sent);
        assertThat(within(() -> incidents.with(anna))).containsExactly(sent);
        assertThat(within(() -> incidents.with(ben))).isEmpty();
        assertThat(within(() -> incidents.waiting())).contains(sent);
    }

    @Test
    void the_whole_way_of_a_report_is_kept_with_its_record_in_order() {
        var id = send(rep, shared()).id();
        within(() -> reading.open(id, anna, at(1)));
        within(() -> deciding.acknowledge(id, anna, at(2)));
        within(() -> deciding.decide(id, anna, Ruling.noStep(Words.of("Not yet")), at(3)));
        within(() -> telling.appeal(id, rep, at(4)));
        within(() -> reading.open(id, ben, at(5)));
        within(() -> deciding.acknowledge(id, ben, at(6)));
        var cut = new Ruling(Decision.CUT_TIES, Words.of("You were right"), null);
        within(() -> deciding.decide(id, ben, cut, at(7)));
        within(() -> reading.open(id, ben, at(7)));

        var found = found(id);
        assertThat(found.state()).isEqualTo(State.DECIDED);
        assertThat(found.appeal()).isEqualTo(ben);
        assertThat(found.desk().told()).containsExactly(anna, ben);
        assertThat(found.decisions())
                .containsExactly(
                        new Decided(anna, at(3), Ruling.noStep(Words.of("Not yet")), false),
                        new Decided(ben, at(7), cut, true));
        assertThat(steps(id))
                .containsExactly(
                        new Step(NOW, Act.SENT, rep, anna),
                        new Step(at(1), Act.OPENED, anna, null),
                        new Step(at(2), Act.ACKNOWLEDGED, anna, null),
                        new Step(at(3), Act.DECIDED, anna, null),
                        new Step(at(4), Act.APPEALED, rep, ben),
                        new Step(at(5), Act.READ, ben, null),
                        new Step(at(6), Act.ACKNOWLEDGED, ben, null),
                        new Step(at(7), Act.DECIDED, ben, null),
                        new Step(at(7), Act.READ, ben, null));
        assertThat(bench.followed).hasSize(2);
    }

    @Test
    void those_that_wait_stand_first_and_the_newest_of_them() {
        var old = acknowledged(rep).id();
        within(() -> deciding.decide(old, anna, Ruling.of(Decision.TALK_FIRST), at(3)));
        var first = send(rep, shared()).id();
        var second = within(() -> ((Telling.Sent.To) telling.send(rep, shared(), new Telling.To(anna, true), at(9))))
                .incident()
                .id();

        assertThat(within(() -> incidents.with(anna)).stream().map(Incident::id))
                .containsExactly(second, first, old);
    }

    @Test
    void nothing_that_was_shared_is_left_once_it_was_taken_back() {
        var id = send(rep, shared()).id();
        within(() -> telling.takeBack(id, rep, at(1)));

        assertThat(found(id).shared()).isEqualTo(Shared.NOTHING);
        assertThat(within(() -> incidents.with(anna))).isEmpty();
        assertThat(within(() -> entities.createNativeQuery("select count(*) from abuse_report where id = ?1"
                                + " and words_said is null and words_person is null and words_company is null"
                                + " and words_note is null and company_print is null and person_print is null"
                                + " and happened_on is null")
                        .setParameter(1, id)
                        .getSingleResult()))
                .asString()
                .isEqualTo("1");
    }

    @Test
    void no_column_holds_a_plain_word() {
        var id = acknowledged(rep).id();
        within(() -> deciding.decide(id, anna, new Ruling(Decision.NO_STEP, Words.of(SAID), Words.of(SAID)), at(3)));

        for (var table : List.of("abuse_report", "abuse_person", "abuse_decision", "abuse_audit", "abuse_notice")) {
            assertThat(text(table))
                    .doesNotContain(SAID)
                    .doesNotContain("Wexcombe")
                    .doesNotContain("Dana");
        }
    }

    @Test
    void of_two_who_decide_at_once_one_does_and_the_other_sees_it() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = passed();
            var barrier = new CyclicBarrier(2);
            var one = AtOnce.begin(() -> decidesAt(barrier, id, anna, Decision.CUT_TIES));
            var other = AtOnce.begin(() -> decidesAt(barrier, id, ben, Decision.TAKE_OVER));
            var outcomes = List.of(one.get(), other.get());

            assertThat(outcomes.stream().filter(Done.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().filter(Refused.class::isInstance).map(Refused.class::cast))
                    .singleElement()
                    .satisfies(refused -> {
                        assertThat(refused.why()).isEqualTo(Why.DECIDED);
                        assertThat(refused.incident().decisions()).hasSize(1);
                    });
            assertThat(found(id).decisions()).hasSize(1);
            assertThat(steps(id).stream().filter(step -> step.act() == Act.DECIDED))
                    .hasSize(1);
        }
    }

    @Test
    void of_taking_back_and_opening_at_once_one_happens() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = send(rep, shared()).id();
            var barrier = new CyclicBarrier(2);
            var back = AtOnce.begin(() -> raced(barrier, () -> telling.takeBack(id, rep, at(1))));
            var open = AtOnce.begin(() -> raced(barrier, () -> reading.open(id, anna, at(1))));

            var isBack = back.get().filter(Done.class::isInstance).isPresent();
            assertThat(open.get().isPresent()).isEqualTo(!isBack);
            assertThat(found(id).state()).isEqualTo(isBack ? State.TAKEN_BACK : State.SENT);
        }
    }

    @Test
    void whoever_wrote_from_an_old_reading_writes_nothing() {
        var sent = send(rep, shared());
        within(() -> reading.open(sent.id(), anna, at(1)));

        assertThat(within(() -> incidents.change(sent.as(sent.version())))).isFalse();
        assertThat(found(sent.id()).opened()).isTrue();
    }

    @Test
    void another_reading_in_the_same_transaction_sees_what_others_wrote() throws Exception {
        var sent = send(rep, shared());
        within(() -> {
            var before = incidents.find(sent.id()).orElseThrow();
            AtOnce.begin(() -> within(() -> reading.open(sent.id(), anna, at(1))))
                    .get();
            assertThat(incidents.change(before.as(before.version()))).isFalse();
            assertThat(incidents.find(sent.id()).orElseThrow().opened()).isTrue();
            return true;
        });
    }

    @Test
    void a_prospect_is_repeated_when_somebody_else_reported_them_and_did_not_take_it_back() {
        var mine = send(rep, shared());
        send(rep, shared());
        assertThat(within(() -> incidents.isRepeated(mine))).isFalse();

        var theirs = send(
                "UX" + mark, new Shared(null, null, Words.of(company.toUpperCase(Locale.ROOT) + " Inc."), null, null));
        assertThat(within(() -> incidents.isRepeated(mine))).isTrue();
        assertThat(within(() -> incidents.isRepeated(theirs))).isTrue();

        within(() -> telling.takeBack(theirs.id(), "UX" + mark, at(1)));
        assertThat(within(() -> incidents.isRepeated(mine))).isFalse();
    }

    @Test
    void people_of_two_companies_may_have_one_name() {
        var alone = new Shared(null, Words.of("Dana Smith " + mark), null, null, null);
        var mine = send(rep, alone);
        send("UX" + mark, new Shared(null, Words.of("Dana Smith " + mark), Words.of("Other " + mark), null, null));
        assertThat(within(() -> incidents.isRepeated(mine))).isFalse();
        send("UX" + mark, alone);
        assertThat(within(() -> incidents.isRepeated(mine))).isTrue();
        assertThat(within(() -> incidents.isRepeated(mine.withoutRep()))).isTrue();
    }

    @Test
    void what_was_decided_long_ago_goes_with_all_that_belongs_to_it() {
        var open = send(rep, shared()).id();
        var back = send(rep, shared()).id();
        within(() -> telling.takeBack(back, rep, at(1)));
        var decided = acknowledged(rep).id();
        within(() -> deciding.decide(decided, anna, Ruling.of(Decision.TALK_FIRST), at(3)));
        within(() -> deciding.revise(decided, anna, new Revision(Ruling.of(Decision.CUT_TIES), 1), at(50)));
        within(() -> notices.name(decided, anna));

        within(() -> incidents.forgetBefore(at(50)));
        assertThat(within(() -> incidents.find(back))).isEmpty();
        assertThat(found(decided).decisions()).hasSize(2);

        within(() -> incidents.forgetBefore(at(51)));
        assertThat(within(() -> incidents.find(decided))).isEmpty();
        assertThat(steps(decided)).isEmpty();
        assertThat(within(() -> notices.of(decided, anna))).isEmpty();
        assertThat(found(open).state()).isEqualTo(State.SENT);
    }

    @Test
    void of_a_rep_who_is_erased_a_decision_stays_without_them() {
        var open = send(rep, shared()).id();
        var decided = acknowledged(rep).id();
        var ruling = new Ruling(Decision.CUT_TIES, Words.of("Dear rep"), null);
        within(() -> deciding.decide(decided, anna, ruling, at(3)));
        within(() -> notices.name(decided, rep));

        assertThat(within(() -> incidents.forget(rep))).isEqualTo(2);
        assertThat(within(() -> incidents.find(open))).isEmpty();
        var left = found(decided);
        assertThat(left.rep()).isEmpty();
        assertThat(left.shared()).isEqualTo(shared().namesAlone());
        assertThat(left.decision().orElseThrow())
                .isEqualTo(new Decided(anna, at(3), Ruling.of(Decision.CUT_TIES), false));
        assertThat(steps(decided)).contains(new Step(NOW, Act.SENT, "", anna));
        assertThat(within(() -> incidents.with(anna)).stream().map(Incident::id))
                .contains(decided);
        assertNoTrace(rep);
        assertThat(within(() -> incidents.forget(rep))).isZero();
    }

    @Test
    void of_a_manager_who_is_erased_what_they_did_stays_without_them() {
        var decided = acknowledged(rep).id();
        within(() -> deciding.decide(decided, anna, Ruling.of(Decision.CUT_TIES), at(3)));

        assertThat(within(() -> incidents.forget(anna))).isEqualTo(1);
        var left = found(decided);
        assertThat(left.desk().holder()).isNull();
        assertThat(left.decision().orElseThrow().by()).isEmpty();
        assertThat(steps(decided))
                .containsExactly(
                        new Step(NOW, Act.SENT, rep, ""),
                        new Step(at(2), Act.ACKNOWLEDGED, "", null),
                        new Step(at(3), Act.DECIDED, "", null));
        assertNoTrace(anna);
    }

    @Test
    void what_waits_with_somebody_who_leaves_goes_to_the_next() {
        var id = send(rep, shared()).id();
        bench.left.add(anna);
        within(() -> {
            chasing.look(id, at(1));
            return true;
        });
        assertThat(found(id).desk().holder()).isEqualTo(ben);
        assertThat(found(id).desk().gone()).containsExactly(anna);
        assertThat(bench.told).contains("given " + ben);
    }

    @Test
    void a_name_goes_out_of_what_was_shared_and_of_what_was_written_to_the_rep() {
        var id = acknowledged(rep).id();
        within(() -> deciding.decide(
                id, anna, new Ruling(Decision.CUT_TIES, Words.of(company + " is off the list"), null), at(3)));
        var whose = new Blackout.Whose(
                prospect -> company.equals(prospect.company()),
                text -> text.replace(company, "·"),
                text -> text.replace(company, "·"));

        assertThat(within(() -> AbuseTables.blackout().page(whose, null, 5_000)).found())
                .isEqualTo(1);
        assertThat(found(id).shared().isNamed()).isFalse();
        assertThat(found(id).decision().orElseThrow().ruling().note()).isEqualTo(Words.of("· is off the list"));
        assertThat(within(() -> AbuseTables.blackout().page(whose, null, 5_000)).found())
                .isZero();
    }

    @Test
    void a_message_is_found_again_by_its_name() {
        var id = send(rep, shared()).id();
        var first = within(() -> notices.name(id, anna));
        var second = within(() -> notices.name(id, anna));

        assertThat(within(() -> notices.find(first))).contains(new Notices.Notice(id, anna));
        assertThat(within(() -> notices.of(id, anna))).containsExactly(first, second);
        assertThat(within(() -> notices.of(id, ben))).isEmpty();
        assertThat(within(() -> notices.find(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void orders_by_chance_end_on_tables_as_they_do_in_memory() {
        var seed = new Random().nextLong();
        System.out.println("AbuseStoreTest seed " + seed);
        var random = new Random(seed);
        for (var order = 0; order < ORDERS; order++) {
            followsBoth(taps(random));
        }
    }

    @Test
    void whoever_has_it_again_is_not_gone() {
        var desk = followsBoth(List.of(
                new Tap(3, anna),
                new Tap(6, anna),
                new Tap(5, anna),
                new Tap(1, ben),
                new Tap(8, ben),
                new Tap(1, ben)));

        assertThat(desk.holder()).isEqualTo(ben);
        assertThat(desk.gone()).doesNotContain(ben);
    }

    private record Tap(int what, String who) {}

    private List<Tap> taps(Random random) {
        return IntStream.range(0, TAPS)
                .mapToObj(tap -> new Tap(random.nextInt(9), random.nextBoolean() ? anna : ben))
                .toList();
    }

    /** The same taps on the tables and in memory; what stands is compared after each. */
    private Desk followsBoth(List<Tap> taps) {
        var memory = new Bench();
        memory.ring = new Ring(List.of(anna), Optional.of(ben));
        var books = new Books(memory, memory, memory, memory);
        var there = send(rep, shared()).id();
        var here = new Roads(books, memory).send();
        var way = new ArrayList<String>();
        for (var tap : taps) {
            way.add(tap.what() + " " + tap.who());
            new Roads(books, memory).tap(here, tap.what(), tap.who());
            within(() -> {
                new Roads(new Books(incidents, audit, bench, bench), bench).tap(there, tap.what(), tap.who());
                return true;
            });
            assertThat(standing(found(there)))
                    .as("%s", way)
                    .isEqualTo(standing(memory.find(here).orElseThrow()));
        }
        assertThat(steps(there)).as("%s", way).isEqualTo(memory.of(here));
        return found(there).desk();
    }

    private static List<Object> standing(Incident incident) {
        return Arrays.asList(
                incident.state(),
                incident.desk(),
                incident.opened(),
                incident.decisions(),
                incident.appeal(),
                incident.shared(),
                incident.version());
    }

    /** What people and time do to one report, over these books. */
    private final class Roads {
        private final Telling telling;
        private final Deciding deciding;
        private final Reading reading;
        private final Chasing chasing;

        Roads(Books books, Confidants people) {
            telling = new Telling(books, people);
            deciding = new Deciding(books);
            reading = new Reading(books);
            chasing = new Chasing(books, people, (user, since, days) -> since.plus(Duration.ofDays(days)));
        }

        UUID send() {
            return ((Telling.Sent.To) telling.send(rep, shared(), new Telling.To(anna, true), NOW))
                    .incident()
                    .id();
        }

        void tap(UUID id, int what, String who) {
            switch (what) {
                case 0 -> telling.takeBack(id, rep, NOW);
                case 1 -> telling.appeal(id, rep, NOW);
                case 2 -> reading.open(id, who, NOW);
                case 3 -> deciding.acknowledge(id, who, NOW);
                case 4 -> deciding.decide(id, who, Ruling.of(Decision.CUT_TIES), NOW);
                case 5 -> deciding.decide(id, who, Ruling.noStep(Words.of("Not yet")), NOW);
                case 6 -> deciding.revise(id, who, new Revision(Ruling.of(Decision.TALK_FIRST), 1), NOW);
                case 7 -> chasing.look(id, NOW.plus(Duration.ofDays(2)));
                default -> chasing.undeliverable(id, who, NOW);
            }
        }
    }

    private void assertNoTrace(String user) {
        for (var table : List.of("abuse_report", "abuse_person", "abuse_decision", "abuse_audit", "abuse_notice")) {
            assertThat(text(table)).as(table).doesNotContain(user);
        }
    }

    private Shared shared() {
        return new Shared(
                Words.of(SAID),
                Words.of("Dana Smith"),
                Words.of(company),
                LocalDate.parse("2036-03-02"),
                Words.of("It was on the phone"));
    }

    private static Instant at(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    private Incident send(String user, Shared shared) {
        return within(() -> ((Telling.Sent.To) telling.send(user, shared, new Telling.To(anna, true), NOW)).incident());
    }

    private Incident acknowledged(String user) {
        var sent = send(user, shared());
        within(() -> deciding.acknowledge(sent.id(), anna, at(2)));
        return found(sent.id());
    }

    /** Acknowledged, and too late: both have it. */
    private UUID passed() {
        var id = acknowledged(rep).id();
        within(() -> {
            chasing.look(id, NOW.plus(Duration.ofDays(3)));
            return true;
        });
        return id;
    }

    private Outcome decidesAt(CyclicBarrier barrier, UUID id, String user, Decision decision) {
        return raced(barrier, () -> deciding.decide(id, user, Ruling.of(decision), at(3)))
                .orElseThrow();
    }

    private <T> T raced(CyclicBarrier barrier, Callable<T> work) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return within(work);
    }

    private Incident found(UUID id) {
        return within(() -> incidents.find(id)).orElseThrow();
    }

    private List<Step> steps(UUID id) {
        return within(() -> audit.of(id));
    }

    /** All of a table as text, sealed bytes sign by sign. */
    private String text(String table) {
        var rows = within(() -> entities.createNativeQuery("select * from " + table, Object[].class)
                .getResultList());
        var text = new ArrayList<String>();
        for (var row : rows) {
            for (var cell : (Object[]) row) {
                text.add(cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : "" + cell);
            }
        }
        return String.join("\n", text);
    }

    private <T> T within(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.untilSettled(() -> inWorkspace.run(workspace, work));
    }
}

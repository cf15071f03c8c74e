package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.Jobs;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.testkit.Workplace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two small teams agree on one digest, by a tap each, and both channels read the same ({@code P34}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class PoolByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TITLE = "Last week, together";

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    @Inject
    Jobs jobs;

    @Inject
    Teams teams;

    @Inject
    TeamYeses yeses;

    @Inject
    Workplace workplace;

    /** Two weeks from now at the latest, so that whatever is agreed now holds. */
    private final LocalDate monday = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusWeeks(1);

    private final Side north = new Side(LocalTime.of(9, 0));
    private final Side east = new Side(LocalTime.of(9, 30));

    /** A team of four with its channel and its lead. */
    private final class Side {
        final UUID team = UUID.randomUUID();
        final List<String> people =
                Stream.generate(() -> SignedSlack.newcomer().user()).limit(4).toList();
        final String lead = SignedSlack.newcomer().user();
        final String name = lead.toLowerCase(Locale.ROOT);
        final LocalTime hour;
        String room = "";

        Side(LocalTime hour) {
            this.hour = hour;
        }

        void begin(Person.Role role) {
            slack.put(new Person(lead, lead, lead, "Sales", ZoneOffset.UTC, role));
            slack.turn(
                    new JsonObject().put("do", "channel").put("name", name).put("people", new JsonArray().add(lead)));
            room = slack.channel(name);
            var plan = TeamPlan.usual(DayOfWeek.MONDAY, hour, ZoneOffset.UTC);
            in(() -> {
                var known = new Team(team, room, name, plan, Set.of(lead), Set.copyOf(people));
                teams.save(known, "", clock.instant());
                return 0;
            });
        }

        Acting boss() {
            return slack.as(lead);
        }

        List<String> digests() {
            Mailbox.await(PATIENCE, () -> tables.column("select id from outbox where lane = ?", room), List::isEmpty);
            return boss().sees(room).stream()
                    .map(message -> message.text() + message.blocks().encode())
                    .filter(text -> text.contains(TITLE))
                    .toList();
        }
    }

    @BeforeEach
    void two_teams_of_four() {
        north.begin(Person.Role.ADMIN);
        east.begin(Person.Role.MEMBER);
    }

    @AfterEach
    void in_real_time_again() {
        workplace.ends(north.team);
        workplace.ends(east.team);
        clock.reset();
    }

    @Test
    void both_say_yes_by_a_tap_and_each_channel_reads_the_same_at_its_own_hour() {
        agree();
        weekOfBoth();

        moveTo(monday.plusWeeks(1), north.hour);
        assertThat(north.digests())
                .singleElement()
                .asString()
                .contains("For this team and #" + east.name + ", in one.", "Not now: about 40", "Dials: about 40");
        assertThat(east.digests()).isEmpty();

        assertThat(SignedSlack.of(east.people.get(0))
                        .by(clock)
                        .command("+50 they froze the budget until July")
                        .status())
                .isEqualTo(200);
        moveTo(monday.plusWeeks(1), east.hour);
        assertThat(east.digests())
                .singleElement()
                .asString()
                .contains("For this team and #" + north.name + ", in one.", "Not now: about 40", "Dials: about 40");
        Stream.concat(north.people.stream(), east.people.stream())
                .forEach(person -> assertThat(
                                north.digests().get(0) + east.digests().get(0))
                        .doesNotContain(person));
        assertThat(tables.column(
                        "select id from digest where team in (?, ?) and week = ?", north.team, east.team, monday))
                .as("neither has one of its own")
                .isEmpty();
    }

    @Test
    void each_leaves_by_one_tap_and_the_next_weeks_are_its_own() {
        agree();
        var told = inDm(east.boss(), "shares one weekly digest with #" + north.name);
        east.boss().presses(told, "Leave the shared digest");
        inDm(east.boss(), "#" + east.name + " has a digest of its own.");
        inDm(north.boss(), "#" + east.name + " has a digest of its own, apart from #" + north.name);
        assertThat(tables.column("select pool from digest_pool where team in (?, ?)", north.team, east.team))
                .hasSize(2)
                .containsOnlyNulls();
        weekOfBoth();

        moveTo(monday.plusWeeks(1), north.hour);
        assertThat(north.digests())
                .singleElement()
                .asString()
                .contains("No figures this time.")
                .doesNotContain("For this team", "about 40");
    }

    @Test
    void not_now_changes_nothing_and_a_team_that_ends_is_out_of_it() {
        ask();
        east.boss().presses(inDm(east.boss(), "asks for one weekly digest"), "Not now");
        inDm(north.boss(), "would like to keep a digest of its own for now");
        assertThat(tables.column("select id from digest_pool where team in (?, ?)", north.team, east.team))
                .isEmpty();

        agree();
        north.boss().types(north.room, "/rebound team");
        awaitModal(north.boss(), "End this team");
        north.boss().pressesInModal("End this team");
        awaitModal(north.boss(), "The team has ended.");
        assertThat(tables.column("select pool from digest_pool where team in (?, ?)", north.team, east.team))
                .hasSize(1)
                .containsOnlyNulls();
    }

    @Test
    void a_channel_of_another_company_is_in_no_pool() {
        slack.turn(new JsonObject().put("do", "share").put("channel", east.room));
        ask();
        inDm(north.boss(), "There is no shared digest with #" + north.name);
        assertThat(tables.column("select id from digest_pool_answer where team in (?, ?)", north.team, east.team))
                .isEmpty();
        assertThat(east.boss().sees(east.boss().dm()))
                .noneMatch(message -> message.blocks().encode().contains("asks for one weekly digest"));
    }

    @Test
    void what_cannot_be_is_said_at_the_field_and_a_question_can_be_taken_back() {
        open();
        assertThat(north.boss().submits(Map.of("channel", north.room)).errors().toString())
                .contains("That is this team.");
        assertThat(north.boss()
                        .submits(Map.of("channel", slack.channel("random")))
                        .errors()
                        .toString())
                .contains("There is no team in this channel.");
        assertThat(north.boss().submits(Map.of("channel", east.room)).errors()).isEmpty();
        var asked = inDm(east.boss(), "asks for one weekly digest");
        north.boss().closesAll();

        open();
        assertThat(north.boss().modal().orElseThrow().blocks().encode()).contains("not settled yet: #" + east.name);
        north.boss().pressesInModal("Take it back");
        awaitModal(north.boss(), "Taken back.");
        east.boss().presses(asked, "Share one digest");
        inDm(east.boss(), "This is settled by now.");
    }

    private void open() {
        north.boss().types(north.room, "/rebound team");
        awaitModal(north.boss(), "Whom to ask in");
        north.boss().pressesInModal("Share the digest");
        awaitModal(north.boss(), "Small teams can share one weekly digest.");
    }

    private void ask() {
        open();
        assertThat(north.boss().submits(Map.of("channel", east.room)).errors()).isEmpty();
        awaitModal(north.boss(), "Asked.");
        north.boss().closesAll();
    }

    private void agree() {
        ask();
        var asked = inDm(east.boss(), "#" + north.name + " asks for one weekly digest with #" + east.name);
        east.boss().presses(asked, "Share one digest");
        inDm(east.boss(), "#" + east.name + " shares one weekly digest with #" + north.name);
        inDm(north.boss(), "#" + north.name + " shares one weekly digest with #" + east.name);
    }

    /** Each of them had five noes for the budget and three of the wrong people, and made five dials. */
    private void weekOfBoth() {
        moveTo(monday.minusDays(3), LocalTime.NOON);
        in(() -> {
            for (var side : List.of(north, east)) {
                side.people.forEach(person -> yeses.add(
                        new TeamYeses.Said(side.team, person, TeamYeses.Question.COUNTED, true, clock.instant())));
            }
            return 0;
        });
        moveTo(monday.plusDays(1), LocalTime.of(10, 0));
        Stream.concat(north.people.stream(), east.people.stream()).forEach(this::logs);
    }

    private void logs(String person) {
        var rep = SignedSlack.of(person).by(clock);
        assertThat(rep.command("+5 they froze the budget until July").status()).isEqualTo(200);
        assertThat(rep.command("+3 she's the wrong person, procurement decides that")
                        .status())
                .isEqualTo(200);
        assertThat(rep.command("/win", "+5 dials").status()).isEqualTo(200);
    }

    /** Lets it be that moment, and waits until digests were looked for in it. */
    private void moveTo(LocalDate day, LocalTime time) {
        clock.stopAt(day.atTime(time).toInstant(ZoneOffset.UTC));
        tables.change(
                "update scheduled_tasks set execution_time = ? where task_name = 'digests' and picked = false",
                clock.instant().atOffset(ZoneOffset.UTC));
        Mailbox.await(
                PATIENCE,
                () -> {
                    jobs.lookAt(clock.instant());
                    return tables.column(
                            "select task_name from scheduled_tasks where task_name = 'digests' and execution_time <= ?",
                            clock.instant().atOffset(ZoneOffset.UTC));
                },
                List::isEmpty);
    }

    private static void awaitModal(Acting somebody, String text) {
        Mailbox.await(
                PATIENCE,
                () -> somebody.modal().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }

    private static Message inDm(Acting reader, String text) {
        return Mailbox.await(
                        PATIENCE,
                        () -> reader.sees(reader.dm()).stream()
                                .filter(message -> message.blocks().encode().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private <T> T in(Callable<T> work) {
        return workplace.in(work);
    }
}

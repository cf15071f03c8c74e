package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Jobs;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A team's week arrives in its channel at the team's hour, once, and tells nothing of fewer than five ({@code P34}, {@code P35}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class DigestByTheDoorTest {
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
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final UUID team = UUID.randomUUID();
    private final LocalDate monday = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusWeeks(1);
    private final List<String> people =
            Stream.generate(() -> SignedSlack.newcomer().user()).limit(8).toList();
    private final String reader = people.get(0);
    private String room;

    @AfterEach
    void in_real_time_again() {
        in(() -> {
            teams.end(team);
            return 0;
        });
        clock.reset();
    }

    @Test
    void eight_who_said_yes_read_their_week_at_the_hour_once() {
        weekOf(8);
        moveTo(monday.plusWeeks(1), LocalTime.of(8, 59));
        assertThat(digests()).isEmpty();

        moveTo(monday.plusWeeks(1), LocalTime.of(9, 0));

        assertThat(digests())
                .singleElement()
                .asString()
                .contains("Not now: about 40", "Not for them: about 25", "Dials: about 40");
        moveTo(monday.plusWeeks(1), LocalTime.of(9, 2));
        moveTo(monday.plusWeeks(1), LocalTime.of(16, 0));
        assertThat(digests()).hasSize(1);
        people.forEach(person -> assertThat(digests().get(0)).doesNotContain(person));
    }

    @Test
    void four_who_said_yes_read_no_figure_but_a_practice() {
        weekOf(4);

        moveTo(monday.plusWeeks(1), LocalTime.of(9, 0));

        assertThat(digests())
                .singleElement()
                .asString()
                .contains("No figures this time.", "Practice of the week")
                .doesNotContain("about");
    }

    @Test
    void after_an_outage_it_comes_late_and_says_so() {
        weekOf(8);

        moveTo(monday.plusWeeks(1), LocalTime.of(17, 0));

        assertThat(digests()).singleElement().asString().contains("Late this time", "Not now: about 40");
    }

    @Test
    void after_more_than_a_day_it_stands_on_home_alone() {
        weekOf(8);

        moveTo(monday.plusWeeks(1).plusDays(2), LocalTime.of(9, 0));

        assertThat(digests()).isEmpty();
        var home = tables.column("select kept from digest where team = ? and week = ?", team, monday);
        assertThat(home).singleElement().asString().contains("Not now: about 40");
    }

    @Test
    void nothing_goes_into_a_channel_that_another_company_reads_by_now() {
        weekOf(8);
        slack.turn(new JsonObject().put("do", "share").put("channel", room));

        moveTo(monday.plusWeeks(1), LocalTime.of(9, 0));

        assertThat(tables.column("select id from digest where team = ? and week = ?", team, monday))
                .isEmpty();
        assertThat(digests()).isEmpty();
    }

    /** Each of them had five noes for the budget and three of the wrong people, and made five dials in the week that begins on that Monday. */
    private void weekOf(int counted) {
        channel();
        moveTo(monday.minusDays(3), LocalTime.NOON);
        in(() -> {
            var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC);
            teams.save(new Team(team, room, "team", plan, Set.of(), Set.copyOf(people)), "", clock.instant());
            people.stream().limit(counted).forEach(person -> yeses.add(yes(person, clock.instant())));
            return 0;
        });
        moveTo(monday.plusDays(1), LocalTime.of(10, 0));
        for (var person : people) {
            var rep = SignedSlack.of(person).by(clock);
            assertThat(rep.command("+5 they froze the budget until July").status())
                    .isEqualTo(200);
            assertThat(rep.command("+3 she's the wrong person, procurement decides that")
                            .status())
                    .isEqualTo(200);
            assertThat(rep.command("/win", "+5 dials").status()).isEqualTo(200);
        }
    }

    private TeamYeses.Said yes(String person, Instant at) {
        return new TeamYeses.Said(team, person, TeamYeses.Question.COUNTED, true, at);
    }

    private void channel() {
        slack.put(new Person(reader, "reader", "A Reader", "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        var name = reader.toLowerCase(Locale.ROOT);
        slack.turn(new JsonObject().put("do", "channel").put("name", name).put("people", new JsonArray().add(reader)));
        room = slack.channel(name);
    }

    private List<String> digests() {
        Mailbox.await(PATIENCE, () -> tables.column("select id from outbox where lane = ?", room), List::isEmpty);
        return slack.as(reader).sees(room).stream()
                .map(message -> message.text() + message.blocks().encode())
                .filter(text -> text.contains(TITLE))
                .toList();
    }

    /** Lets it be that moment, and waits until digests were looked for in it: other tests may have left the look for later times. */
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

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}

package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Labels;
import dev.rebound.simulator.Message;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round of check-ins from the team's hour to the end, and the next one ({@code P32}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CheckInByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalTime HOUR = LocalTime.of(6, 0);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final String ASKED = "Did you meet?";
    private static final Pattern TEXT = Pattern.compile("\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"");

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
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final UUID team = UUID.randomUUID();
    private final LocalDate monday = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusWeeks(1);
    private final List<String> people =
            Stream.generate(() -> SignedSlack.newcomer().user()).limit(4).toList();
    private final String reader = people.get(0);
    private final String partner = people.get(1);
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
    void two_who_said_yes_meet_in_hours_that_both_have_and_are_asked_once() {
        teamOf(ZoneId.of("Asia/Dubai"), 2);
        moveTo(monday, HOUR.minusMinutes(1));
        assertThat(groups()).isEmpty();

        moveTo(monday, HOUR);
        assertThat(groups()).hasSize(1);
        assertThat(channels()).isEmpty();
        moveTo(monday, LocalTime.of(8, 59));
        assertThat(channels()).isEmpty();

        moveTo(monday, NINE);
        var channel = channel();
        assertThat(words(seen(partner, channel).get(0))).isEqualTo(opening());
        moveTo(monday, NINE.plusMinutes(1));
        moveTo(monday.plusDays(2), NINE.minusMinutes(1));
        assertThat(seen(reader, channel)).hasSize(1);

        moveTo(monday.plusDays(2), NINE);
        assertThat(words(seen(reader, channel).get(1))).containsExactly(ASKED, "We met", "Not this time");
        assertThat(says(partner, "checkin_met", channel)).contains("Noted: you met.");
        moveTo(monday.plusDays(4), NINE);
        moveTo(monday.plusDays(6), NINE);
        assertThat(seen(reader, channel)).hasSize(2);
        assertThat(closed(channel)).isEqualTo(1);
        assertThat(tables.column("select met from checkin_person where slack_user = ?", partner))
                .containsExactly(true);
    }

    @Test
    void a_calendar_file_goes_to_the_one_who_wants_it() {
        teamOf(ZoneOffset.UTC, 2);
        moveTo(monday, HOUR);
        moveTo(monday, NINE);
        var channel = channel();

        SignedSlack.of(partner).by(clock).in(channel).action("checkin_file_1", groups().get(0));

        Mailbox.await(
                PATIENCE,
                () -> seen(partner, slack.as(partner).dm()).stream()
                        .map(message -> message.body().encode())
                        .toList(),
                found -> found.stream().anyMatch(message -> message.contains("check-in.ics")));
        assertThat(seen(reader, channel)).hasSize(1);
    }

    @Test
    void the_next_round_brings_others_together() {
        teamOf(ZoneOffset.UTC, 4);
        moveTo(monday, HOUR);
        moveTo(monday, NINE);
        var first = pairs(monday);
        assertThat(first).hasSize(2);
        assertThat(tables.column("select is_small from checkin_round where team_id = ?", team))
                .containsExactly(false);
        moveTo(monday.plusDays(2), NINE);
        for (var group : List.copyOf(groups())) {
            var who = tables.column("select slack_user from checkin_person where group_id = ?", UUID.fromString(group));
            SignedSlack.of(who.get(0).toString()).by(clock).action("checkin_met", group);
        }

        moveTo(monday.plusWeeks(1), HOUR);

        assertThat(pairs(monday.plusWeeks(1))).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void two_who_say_nothing_are_asked_twice_and_left_in_peace_after_three_rounds() {
        teamOf(ZoneOffset.UTC, 2);
        for (var week = 0; week < 3; week++) {
            var day = monday.plusWeeks(week);
            moveTo(day, HOUR);
            moveTo(day, NINE);
            moveTo(day.plusDays(2), NINE);
            moveTo(day.plusDays(4), NINE);
            var asked = asked(reader, channel());
            assertThat(asked).hasSize(2 * (week + 1));
            assertThat(asked.get(asked.size() - 1)).contains("This is the last time I ask about this round.");
            assertThat(told(reader)).isEmpty();
            moveTo(day.plusDays(6), NINE);
        }

        for (var person : List.of(reader, partner)) {
            assertThat(told(person)).singleElement().asString().contains("Three check-ins went by", "Pair me again");
        }
        moveTo(monday.plusWeeks(3), HOUR);
        moveTo(monday.plusWeeks(3), NINE);
        assertThat(pairs(monday.plusWeeks(3))).isEmpty();
        assertThat(asked(reader, channel())).hasSize(6);
    }

    @Test
    void whoever_is_alone_is_told_and_whoever_takes_the_yes_back_is_left_out() {
        teamOf(ZoneOffset.UTC, 3);
        moveTo(monday, HOUR);
        assertThat(pairs(monday))
                .singleElement()
                .satisfies(three -> assertThat(three).hasSize(3));
        say(people.get(2), false);
        say(partner, false);

        moveTo(monday, NINE);

        assertThat(channels()).isEmpty();
        assertThat(seen(reader, slack.as(reader).dm()).stream()
                        .map(CheckInByTheDoorTest::words)
                        .flatMap(List::stream))
                .contains("There is nobody free for you this time. You come first in the next round.");
    }

    @Test
    void nothing_comes_of_a_team_whose_channel_another_company_reads_by_now() {
        teamOf(ZoneOffset.UTC, 2);
        slack.turn(new JsonObject().put("do", "share").put("channel", room));

        moveTo(monday, HOUR);
        moveTo(monday, NINE);

        assertThat(tables.column("select id from checkin_round where team_id = ?", team))
                .isEmpty();
        assertThat(seen(reader, room)).isEmpty();
    }

    private List<String> opening() {
        var number = ((Number) tables.column("select turn from checkin_round where team_id = ?", team)
                        .get(0))
                .intValue();
        var lines = new Agenda(Labels.shipped()).lines(team.toString(), number);
        var first = monday.atTime(13, 0).toInstant(ZoneOffset.UTC);
        var second = monday.plusDays(1).atTime(NINE).toInstant(ZoneOffset.UTC);
        return List.of(
                "Check-in",
                "You two have a check-in this time. Fifteen minutes are enough.",
                "1. " + lines.get(0) + "\\n2. " + lines.get(1) + "\\n3. " + lines.get(2),
                "Times that suit everybody here, each shown in your own time zone:",
                date(first),
                "Calendar file",
                date(second),
                "Calendar file",
                "Rebound does not read what you write here.");
    }

    private static String date(Instant at) {
        var day = at.atZone(ZoneOffset.UTC);
        return String.format(
                Locale.ENGLISH,
                "<!date^%d^{date_long_pretty}, {time}|%tA %te %tB, %tR UTC>",
                at.getEpochSecond(),
                day,
                day,
                day,
                day);
    }

    /** The first is in UTC, the others are in that zone; each says yes by a tap. */
    private void teamOf(ZoneId zone, int size) {
        var members = people.subList(0, size);
        moveTo(monday.minusDays(3), LocalTime.NOON);
        for (var person : members) {
            var theirs = person.equals(reader) ? ZoneOffset.UTC : zone;
            slack.put(new Person(person, person, person, "Sales", theirs, Person.Role.MEMBER));
            SignedSlack.of(person).by(clock).command("/rebound", "");
            if (!theirs.equals(ZoneOffset.UTC)) {
                tables.awaitZone(person, theirs);
            }
        }
        var name = reader.toLowerCase(Locale.ROOT);
        slack.turn(new JsonObject().put("do", "channel").put("name", name).put("people", new JsonArray(members)));
        room = slack.channel(name);
        in(() -> {
            var plan = TeamPlan.usual(DayOfWeek.MONDAY, HOUR, ZoneOffset.UTC);
            teams.save(new Team(team, room, "team", plan, Set.of(), new HashSet<>(members)), "", clock.instant());
            return 0;
        });
        members.forEach(person -> say(person, true));
    }

    private void say(String person, boolean yes) {
        var answer = SignedSlack.of(person).by(clock).action("team.say.PAIRED", team + " " + yes);
        assertThat(answer.status()).isEqualTo(200);
    }

    /** What stands under the question after that tap. */
    private String says(String person, String action, String channel) {
        var tap = SignedSlack.of(person).by(clock).in(channel);
        assertThat(tap.action(action, groups().get(0)).status()).isEqualTo(200);
        return Mailbox.awaitAt(tap.responseUrl(), 1).get(0).toString();
    }

    private List<String> groups() {
        return texts("select g.id from checkin_group g join checkin_round r on r.id = g.round_id where r.team_id = ?");
    }

    private List<String> channels() {
        return texts("select distinct g.channel from checkin_group g join checkin_round r on r.id = g.round_id"
                + " where r.team_id = ? and g.channel is not null");
    }

    private String channel() {
        assertThat(channels()).hasSize(1);
        return channels().get(0);
    }

    private List<String> texts(String query) {
        return tables.column(query, team).stream().map(Object::toString).toList();
    }

    private Set<Set<String>> pairs(LocalDate day) {
        return tables
                .column(
                        "select g.id from checkin_group g join checkin_round r on r.id = g.round_id"
                                + " where r.team_id = ? and r.held_on = ?",
                        team,
                        day)
                .stream()
                .map(group -> tables.column("select slack_user from checkin_person where group_id = ?", group).stream()
                        .map(Object::toString)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private long closed(String channel) {
        return slack.calls("conversations.close").stream()
                .filter(call -> channel.equals(call.arguments().getString("channel")))
                .count();
    }

    private List<Message> seen(String person, String conversation) {
        return slack.as(person).sees(conversation);
    }

    /** Waits until all that was sent has arrived; what is second in its lane leaves a second later, so time goes on a little. */
    private void drain() {
        var lanes = Stream.concat(people.stream(), channels().stream()).toList();
        Mailbox.await(
                PATIENCE,
                () -> {
                    clock.advance(Duration.ofMillis(20));
                    return lanes.stream()
                            .flatMap(lane -> tables.column("select id from outbox where lane = ?", lane).stream())
                            .toList();
                },
                List::isEmpty);
    }

    private List<String> asked(String person, String channel) {
        return seen(person, channel).stream()
                .map(Message::text)
                .filter(text -> text.startsWith(ASKED))
                .toList();
    }

    private List<String> told(String person) {
        return seen(person, slack.as(person).dm()).stream()
                .map(message -> message.blocks().encode())
                .filter(text -> text.contains("check-ins went by"))
                .toList();
    }

    private static List<String> words(Message message) {
        return TEXT.matcher(message.blocks().encode())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Lets it be that moment, and waits until rounds were looked for in it. */
    private void moveTo(LocalDate day, LocalTime time) {
        clock.stopAt(day.atTime(time).toInstant(ZoneOffset.UTC));
        tables.change(
                "update scheduled_tasks set execution_time = ? where task_name = 'check-ins' and picked = false",
                clock.instant().atOffset(ZoneOffset.UTC));
        Mailbox.await(
                PATIENCE,
                () -> {
                    jobs.lookAt(clock.instant());
                    return tables.column(
                            "select task_name from scheduled_tasks where task_name = 'check-ins' and execution_time <= ?",
                            clock.instant().atOffset(ZoneOffset.UTC));
                },
                List::isEmpty);
        drain();
    }

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}

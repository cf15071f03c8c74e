package dev.rebound.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Jobs;
import dev.rebound.testkit.Answered;
import dev.rebound.testkit.AtOnce;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /rebound talk}: a quiet ask, one yes, and no name before it ({@code P32}, {@code P33}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class TalkByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ASKS = "Somebody in your team would like five minutes with a person, now.";
    private static final String OPEN = "Peers of yours who are at work are asked now.";
    private static final String NOBODY = "Nobody had five minutes this time.";
    private static final String ACCEPT = "talk.accept";
    private static final String ATTACK = "he called me a stupid cow and said he would come round and find me";
    private static final String COMPANY = "Five minutes with a peer";

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
    private final String asker = SignedSlack.newcomer().user();
    private final String one = SignedSlack.newcomer().user();
    private final String other = SignedSlack.newcomer().user();
    private final LocalDate monday = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusWeeks(1);

    @BeforeEach
    void three_of_a_team_at_noon() {
        clock.stopAt(noon());
        Stream.of(asker, one, other).forEach(this::hire);
        in(() -> {
            var plan = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.of(9, 0), ZoneOffset.UTC);
            var people = Set.of(asker, one, other);
            teams.save(new Team(team, "C" + team.hashCode(), "team", plan, Set.of(), people), "", clock.instant());
            people.forEach(person -> says(person, true));
            return 0;
        });
    }

    private void hire(String user) {
        slack.put(new Person(user, user, "Name " + user, "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        by(user).command("/rebound", "");
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select standing from member where slack_user = ?", user),
                found -> found.equals(List.of("MEMBER")));
    }

    private void says(String person, boolean yes) {
        yeses.add(new TeamYeses.Said(team, person, TeamYeses.Question.PAIRED, yes, clock.instant()));
    }

    @AfterEach
    void in_real_time_again() {
        in(() -> {
            teams.end(team);
            return 0;
        });
        clock.reset();
    }

    @Test
    void the_first_who_has_five_minutes_is_connected_and_for_the_others_it_vanishes() {
        assertThat(talk("").body()).contains(OPEN, "Never mind").doesNotContain(one, other);
        for (var peer : List.of(one, other)) {
            assertThat(inDm(peer, ASKS).blocks().encode())
                    .contains("I have five minutes", "Not now")
                    .doesNotContain(asker, team.toString());
        }
        var talk = talkId();

        var mine = by(one);
        mine.action(ACCEPT, talk);

        assertThat(said(mine)).contains("Thank you. It is <@" + asker + ">");
        assertThat(inDm(asker, "has five minutes for you now").text()).startsWith("<@" + one + "> has");
        gone(other);
        var late = by(other);
        late.action(ACCEPT, talk);
        assertThat(said(late)).isEqualTo("Somebody was faster. Thank you.");
        var again = by(one);
        again.action(ACCEPT, talk);
        assertThat(said(again)).contains("It is <@" + asker + ">");
        assertThat(dm(asker).filter(text -> text.contains("has five minutes"))).hasSize(1);
        assertThat(tables.column("select state from talk where id = ?", UUID.fromString(talk)))
                .containsExactly("MET");
        nobodyIsKnown(talk);
    }

    @Test
    void of_two_at_the_same_moment_one_is_connected() {
        talk("");
        inDm(one, ASKS);
        inDm(other, ASKS);
        var talk = talkId();
        var mine = by(one);
        var theirs = by(other);
        var both = Stream.of(mine, theirs)
                .map(person -> AtOnce.begin(() -> person.action(ACCEPT, talk).status()))
                .toList();
        both.forEach(status -> assertThat(status.join()).isEqualTo(200));

        assertThat(List.of(said(mine), said(theirs)))
                .filteredOn(text -> text.contains("It is <@" + asker + ">"))
                .hasSize(1);
        assertThat(List.of(said(mine), said(theirs)))
                .filteredOn("Somebody was faster. Thank you."::equals)
                .hasSize(1);
        inDm(asker, "has five minutes for you now");
        atRest(asker);
        assertThat(dm(asker).filter(text -> text.contains("has five minutes"))).hasSize(1);
    }

    @Test
    void after_ten_minutes_it_vanishes_and_the_asker_gets_two_times_and_a_file() {
        talk("");
        inDm(one, ASKS);
        inDm(other, ASKS);
        var no = by(one);
        no.action("talk.not-now", talkId());
        assertThat(said(no)).isEqualTo("All right. Nobody learns of it.");

        clock.stopAt(noon().plus(Duration.ofMinutes(9)));
        jobs.lookAt(clock.instant());
        assertThat(dm(asker).filter(text -> text.contains(NOBODY))).isEmpty();
        clock.stopAt(noon().plus(Duration.ofMinutes(10)));
        jobs.lookAt(clock.instant());

        var told = inDm(asker, NOBODY);
        assertThat(told.blocks().encode()).contains("Peers of yours are at work at these times too:", "15:30");
        gone(one);
        gone(other);
        nobodyIsKnown(talkId());
        by(asker).action("talk.file", value(told));
        inDm(asker, "Here are these times as a calendar file.");
        jobs.lookAt(clock.instant());
        atRest(asker);
        assertThat(dm(asker).filter(text -> text.contains(NOBODY))).hasSize(1);
    }

    @Test
    void the_asker_takes_it_back_and_nobody_learned_a_name() {
        talk("");
        inDm(one, ASKS);
        inDm(other, ASKS);
        var back = by(asker);
        back.action("talk.back", talkId());

        assertThat(said(back)).isEqualTo("Taken back. Nobody was told your name.");
        gone(one);
        gone(other);
        var late = by(one);
        late.action(ACCEPT, talkId());
        assertThat(said(late)).isEqualTo("It is over already. Thank you.");
    }

    @Test
    void one_is_open_at_a_time_and_three_are_asked_a_day() {
        assertThat(talk("").body()).contains(OPEN);
        assertThat(talk("").body()).contains("Your last ask is still open.");
        by(asker).action("talk.back", talkId());
        assertThat(talk("").body()).contains(OPEN);
        by(asker).action("talk.back", talkId());
        assertThat(talk("").body()).contains("So nobody was asked.");

        var third = SignedSlack.newcomer().user();
        hire(third);
        in(() -> {
            var found = teams.find(team).orElseThrow();
            var people = Set.of(asker, one, other, third);
            teams.save(new Team(team, found.channel(), "team", found.plan(), Set.of(), people), "", clock.instant());
            says(third, true);
            return 0;
        });
        assertThat(talk("").body()).contains(OPEN);
        by(asker).action("talk.back", talkId());
        assertThat(talk("").body()).contains("You asked three times today");
        atRest(one);
        assertThat(tables.column("select id from talk where asker = ?", asker)).hasSize(3);
    }

    @Test
    void what_is_typed_goes_to_nobody_and_words_of_danger_come_first() {
        assertThat(talk("i don't want to live anymore, i want to kill myself").body())
                .contains("findahelpline.com", "glad you wrote this down.")
                .doesNotContain(OPEN, "kill");
        assertThat(tables.column("select id from talk where asker = ?", asker)).isEmpty();

        assertThat(talk("the Acme call went badly").body())
                .contains(OPEN, "What you typed after it went to nobody, and is not kept.")
                .doesNotContain("Acme");
        assertThat(inDm(one, ASKS).blocks().encode()).doesNotContain("Acme");
    }

    @Test
    void after_a_false_alarm_the_ask_goes_without_the_words() {
        talk("i want to kill myself");
        var meant = by(asker);
        meant.action("talk.meant", "-");
        assertThat(said(meant)).contains(OPEN);
        assertThat(inDm(one, ASKS).blocks().encode()).doesNotContain("kill");
    }

    @Test
    void without_a_team_or_a_yes_it_says_how() {
        var stranger = SignedSlack.newcomer().user();
        hire(stranger);
        assertThat(by(stranger).command("/rebound", "talk").body()).contains("you are in no team yet");
        in(() -> {
            clock.advance(Duration.ofSeconds(1));
            says(asker, false);
            return 0;
        });
        assertThat(talk("").body()).contains("people who said yes to being paired");
    }

    @Test
    void after_an_attack_company_is_offered_beside_the_break_and_where_it_is_over() {
        assertThat(by(asker).command("/reject", ATTACK).body()).contains(COMPANY);
        var no = tables.column("select id from rejection where author = ?", asker)
                .get(0);
        by(asker).action("nudges.start.300", no + " card");
        clock.advance(Duration.ofMinutes(5).plusSeconds(5));
        assertThat(inDm(asker, "Your five minutes are over.").blocks().encode()).contains(COMPANY);

        var asked = by(asker);
        asked.action("talk.ask", "break");
        assertThat(said(asked)).contains(OPEN);
        inDm(one, ASKS);
        assertThat(by(asker).command("/reject", ATTACK).body()).doesNotContain(COMPANY);
    }

    @Test
    void after_a_week_it_is_forgotten() {
        talk("");
        by(asker).action("talk.back", talkId());
        clock.advance(Duration.ofDays(8));
        Mailbox.await(
                PATIENCE,
                () -> {
                    tables.change(
                            "update scheduled_tasks set execution_time = ? where task_name = 'sweep' and picked = false",
                            clock.instant().atOffset(ZoneOffset.UTC));
                    jobs.lookAt(clock.instant());
                    return tables.column("select id from talk where asker = ?", asker);
                },
                List::isEmpty);
    }

    private Instant noon() {
        return monday.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private Answered talk(String text) {
        return by(asker).command("/rebound", ("talk " + text).strip());
    }

    private SignedSlack by(String user) {
        return SignedSlack.of(user).by(clock);
    }

    /** What a press was answered with. */
    private static String said(SignedSlack presser) {
        return Mailbox.awaitAt(presser.responseUrl(), 1).get(0).get("text").getAsString();
    }

    private String talkId() {
        return tables.column("select id from talk where asker = ? order by asked_at desc, state", asker)
                .get(0)
                .toString();
    }

    private void nobodyIsKnown(String talk) {
        assertThat(tables.column("select id from talk_asked where talk_id = ?", UUID.fromString(talk)))
                .isEmpty();
    }

    private Message inDm(String user, String text) {
        var reader = slack.as(user);
        return await(
                        () -> reader.sees(reader.dm()).stream()
                                .filter(message -> message.text().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private Stream<String> dm(String user) {
        var reader = slack.as(user);
        return reader.sees(reader.dm()).stream().map(Message::text);
    }

    private void gone(String user) {
        await(() -> dm(user).filter(ASKS::equals).toList(), List::isEmpty);
    }

    private void atRest(String user) {
        await(() -> tables.column("select id from outbox where lane = ? and state = 'WAITING'", user), List::isEmpty);
    }

    /** Lets the clock go on a little with each look, for a conversation takes one message a second. */
    private <T> T await(Supplier<T> look, Predicate<T> enough) {
        return Mailbox.await(
                PATIENCE,
                () -> {
                    clock.advance(Duration.ofMillis(20));
                    jobs.lookAt(clock.instant());
                    return look.get();
                },
                enough);
    }

    private static String value(Message message) {
        for (var block : message.blocks().stream().map(JsonObject.class::cast).toList()) {
            if (block.getString("type").equals("actions")) {
                return block.getJsonArray("elements").getJsonObject(0).getString("value");
            }
        }
        throw new AssertionError("No button in " + message);
    }

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}

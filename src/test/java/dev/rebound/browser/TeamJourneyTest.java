package dev.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Hours;
import dev.rebound.people.Timetable;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** A team from its first form to its first check-in and digest, as its people see it in the browser ({@code P32}, {@code P34}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class TeamJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalTime USUAL_HOUR = LocalTime.of(15, 0);
    private static final Duration LATEST_QUESTION = Duration.ofDays(4);
    private static final String ASKED = "asked into the team";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    @Inject
    Jobs jobs;

    @Inject
    Timetable timetable;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final LocalDate tomorrow = LocalDate.now(VIENNA).plusDays(1);
    private Person boss;
    private List<Person> reps;
    private String room;
    private String talk;

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_team_is_set_up_says_yes_meets_in_twos_and_reads_its_week(Screen screen) {
        hire(screen);
        workAWeek();
        var window = CHROMIUM.open(slack, screen);

        setUp(window);
        sayYes(window);
        everyOtherSaysYes();
        letTomorrowCome();

        meet(window);
        readTheWeek(window);
    }

    /** At work at all hours, so that each is asked on whatever day this runs. */
    private void hire(Screen screen) {
        var family = List.of("Hale", "Ford", "Moss").get(screen.ordinal());
        boss = person("Mara " + family, Person.Role.ADMIN);
        reps = Stream.of("Ben", "Cleo", "Dan", "Ella", "Finn", "Gina", "Hugo", "Iris")
                .map(name -> person(name + " " + family, Person.Role.MEMBER))
                .toList();
        var people = new JsonArray().add(boss.id());
        reps.forEach(rep -> people.add(rep.id()));
        var name = "sales-" + family.toLowerCase(Locale.ROOT);
        slack.turn(new JsonObject().put("do", "channel").put("name", name).put("people", people));
        room = slack.channel(name);
    }

    private Person person(String called, Person.Role role) {
        var id = SignedSlack.newcomer().user();
        var name = called.toLowerCase(Locale.ROOT).replace(' ', '.');
        var person = new Person(id, name, called, "Sales", VIENNA, role);
        slack.put(person);
        var rep = SignedSlack.of(id);
        rep.command("/rebound", "");
        tables.awaitZone(id, VIENNA);
        var here = inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, rep.team(), "U0BOT"));
        inWorkspace.run(here, () -> {
            timetable.set(id, new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.of(23, 59)));
            return true;
        });
        return person;
    }

    /** The last week that is over tomorrow: with enough of everything, from everybody. */
    private void workAWeek() {
        var monday = tomorrow.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        clock.stopAt(monday.plusDays(1).atTime(10, 0).atZone(VIENNA).toInstant());
        for (var person : reps) {
            var rep = SignedSlack.of(person.id()).by(clock);
            rep.command("+5 they froze the budget until July");
            rep.command("+3 she's the wrong person, procurement decides that");
            rep.command("+4 they have no need of it");
            rep.command("/win", "+15 dials");
        }
        clock.reset();
    }

    private void setUp(Window window) {
        var page = visit(window, boss);
        open(window, room);
        page.say("/rebound team");
        var form = new ModalView(window);
        form.awaitText("Whom to ask in");
        form.press("people");
        reps.forEach(rep -> form.tick(rep.realName()));
        form.press("people");
        form.choose("day", tomorrow.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
        shoot(window, "team-form");
        form.press("team.more");
        form.awaitText("Working days");
        form.tick("Saturday");
        form.tick("Sunday");
        window.shootTall(window.screen().label() + "-team-form-more");
        form.submit();
        form.awaitText("Saved.");
        form.close();
    }

    private void sayYes(Window window) {
        var page = visit(window, reps.get(0));
        page.openMessages();
        var question = page.message(ASKED);
        shoot(window, "team-question");
        question.press("team.say.PAIRED");
        question.awaitText("Do not pair me");
        question.press("team.say.COUNTED");
        question.awaitText("Do not count me");
        shoot(window, "team-yes");
    }

    private void everyOtherSaysYes() {
        for (var rep : reps.subList(1, reps.size())) {
            slack.as(rep).presses(question(rep, "Yes, pair me"), "Yes, pair me");
            slack.as(rep).presses(question(rep, "Do not pair me"), "Yes, count me");
            question(rep, "Do not count me");
        }
        Mailbox.await(
                PATIENCE,
                () -> tables.column(
                        "select y.id from team_yes y join team t on t.id = y.team_id where t.channel = ?", room),
                said -> said.size() == 2 * reps.size());
    }

    private Message question(Person rep, String button) {
        var acting = slack.as(rep);
        return Mailbox.await(
                        PATIENCE,
                        () -> acting.sees(acting.dm()).stream()
                                .filter(message -> message.blocks().encode().contains(ASKED)
                                        && message.blocks().encode().contains(button))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    /** They said it three weeks ago, so that the week counts; then it is the team's hour. */
    private void letTomorrowCome() {
        tables.change(
                "update team_yes set said_at = ? where team_id in (select id from team where channel = ?)",
                clock.instant().minus(Duration.ofDays(21)).atOffset(ZoneOffset.UTC),
                room);
        clock.stopAt(tomorrow.atTime(USUAL_HOUR).atZone(VIENNA).toInstant());
        doNow("digests");
        awaitSent(room);
        doNow("check-ins");
        talk = Mailbox.await(PATIENCE, this::talks, found -> found.size() == 1)
                .get(0)
                .toString();
        awaitSent(talk);
        clock.advance(LATEST_QUESTION);
        doNow("check-ins");
        awaitSent(talk);
        clock.reset();
    }

    /** The group in which the first one of them is. */
    private List<Object> talks() {
        return tables.column(
                "select g.channel from checkin_group g join checkin_person p on p.group_id = g.id"
                        + " where g.channel is not null and p.slack_user = ?",
                reps.get(0).id());
    }

    private void awaitSent(String conversation) {
        Mailbox.await(
                PATIENCE, () -> tables.column("select id from outbox where lane = ?", conversation), List::isEmpty);
    }

    private void doNow(String job) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        tables.change("update scheduled_tasks set execution_time = ? where task_name = ? and picked = false", now, job);
        Mailbox.await(
                PATIENCE,
                () -> {
                    jobs.lookAt(clock.instant());
                    return tables.column(
                            "select task_name from scheduled_tasks where task_name = ? and execution_time <= ?",
                            job,
                            now);
                },
                List::isEmpty);
    }

    private void meet(Window window) {
        var page = visit(window, reps.get(0));
        open(window, talk);
        assertThat(page.message("You two have a check-in").text()).contains("1. ", "2. ", "3. ", "Calendar file");
        window.shootTall(window.screen().label() + "-team-check-in");
        page.message("Did you meet?").press("checkin_met");
        page.message("Noted: you met.");
        shoot(window, "team-met");
    }

    private void readTheWeek(Window window) {
        var page = visit(window, reps.get(1));
        open(window, room);
        var digest = page.message("Last week, together");
        assertThat(digest.text())
                .contains("Not now: about 40", "Not for them: about 55", "Dials: about 120", "Practice of the week");
        reps.forEach(rep -> assertThat(digest.text()).doesNotContain(rep.realName()));
        window.shootTall(window.screen().label() + "-team-digest");
        page.openHome().awaitText("Your teams");
        window.shootTall(window.screen().label() + "-team-home");
    }

    private static SlackPage visit(Window window, Person person) {
        window.visit("?as=" + person.id() + "&theme=" + window.screen().theme);
        return new SlackPage(window);
    }

    private static void open(Window window, String conversation) {
        if (window.screen().isPhone()) {
            window.press(Window.marked("drawer"));
        }
        window.press(By.cssSelector("[data-testid=conversation][data-conversation='" + conversation + "']"));
    }

    private static void shoot(Window window, String name) {
        window.shoot(window.screen().label() + "-" + name);
    }
}

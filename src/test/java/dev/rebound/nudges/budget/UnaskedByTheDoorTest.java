package dev.rebound.nudges.budget;

import static dev.rebound.testkit.SignedSlack.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rebound.nudges.Nudge;
import dev.rebound.people.Acquaintance;
import dev.rebound.people.Standing;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.Answered;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes unasked, by the real door: ticked in a form, sent by the engine as the clock moves on, and read in a Slack in a box. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class UnaskedByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(17, 30);
    private static final List<String> WEEKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final String BEFORE = "Before your calls";
    private static final String MINDSET = "One minute before your calls";
    private static final String DONE = "Your day is done";

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Acquaintance acquaintance;

    private SignedSlack rep = SignedSlack.newcomer();
    private LocalDate monday = LocalDate.EPOCH;

    @BeforeEach
    void hire() {
        monday = LocalDate.now(VIENNA)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(1);
        rep = newcomer();
    }

    @AfterEach
    void in_real_time_again() {
        tables.change("delete from nudge_plan");
        clock.reset();
    }

    @Test
    void nothing_comes_before_the_tap_that_wants_it() {
        var other = newcomer();
        settings(rep);
        settings(other, Nudge.PRE_CALL);

        moveTo(monday, NINE);

        await(other, BEFORE, 1);
        assertThat(unasked(rep)).isEmpty();
    }

    @Test
    void what_is_due_together_is_one_message_with_why_and_less_below_each() {
        settings(rep, Nudge.PRE_CALL, Nudge.MINDSET);

        moveTo(monday, NINE);

        var message = await(rep, MINDSET, 1);
        assertThat(message.text()).contains(MINDSET, BEFORE);
        var blocks = message.blocks().encode();
        assertThat(blocks.split("Why this\\?", -1)).hasSize(3);
        assertThat(blocks.split("Less of this", -1)).hasSize(3);
        assertThat(blocks).contains("\"Start\"");
    }

    @Test
    void a_week_of_everything_has_two_messages_a_day_and_none_on_a_day_off() {
        settings(rep, Nudge.values());
        for (var day = 0; day < 5; day++) {
            moveTo(monday.plusDays(day), NINE);
            await(rep, MINDSET, day + 1);
            rep.command("+2 no budget until next year");
            assertThat(unasked(rep)).hasSize(2 * day + 1);
            moveTo(monday.plusDays(day), END);
            await(rep, day < 4 ? DONE : "Your week", day < 4 ? day + 1 : 1);
            assertThat(unasked(rep)).hasSize(2 * day + 2);
        }
        var other = newcomer();
        settings(other, List.of("SATURDAY"), Nudge.PRE_CALL);

        moveTo(monday.plusDays(5), NINE);

        await(other, BEFORE, 1);
        assertThat(unasked(rep)).hasSize(10);
    }

    @Test
    void the_note_at_the_end_of_the_week_says_what_the_database_says() {
        settings(rep, Nudge.WEEK_NOTE, Nudge.END_OF_DAY);
        moveTo(monday, LocalTime.of(10, 0));
        rep.command("+7 no budget until next year");
        moveTo(monday.plusDays(2), LocalTime.of(10, 0));
        rep.command("they froze the budget until July");
        rep.command("+3 not interested");
        moveTo(monday.plusDays(4), END);

        var note = text(await(rep, "Your week", 1));

        var noes = number("select sum(times) from rejection where author = ? and happened_at >= ?", week());
        assertThat(noes).isEqualTo(11);
        assertThat(note).contains("This week: " + noes + " dials, " + noes + " noes.");
        assertThat(tables.column(
                        "select what from ledger where who = ? and what in ('WEEK_NOTE', 'END_OF_DAY') and local_day = ?",
                        rep.user(),
                        Date.valueOf(monday.plusDays(4))))
                .containsExactly("WEEK_NOTE");
    }

    @Test
    void less_of_this_switches_off_at_once_and_undo_on_again() {
        settings(rep, Nudge.PRE_CALL);
        moveTo(monday, NINE);
        await(rep, BEFORE, 1);

        assertThat(whispered("nudges.why"))
                .startsWith("You ticked \"Before calls\" in your settings")
                .endsWith("Less of this stops it.");
        assertThat(whispered("nudges.less")).isEqualTo("Switched off: Before calls.");
        assertThat(tables.column("select kind from consent where slack_user = ? and tap <> 'LESS'", rep.user()))
                .isEmpty();
        var other = newcomer();
        settings(other, Nudge.PRE_CALL);
        moveTo(monday.plusDays(1), NINE);
        await(other, BEFORE, 1);
        assertThat(unasked(rep)).hasSize(1);

        assertThat(whispered("nudges.less.undo")).isEqualTo("On again: Before calls.");
        moveTo(monday.plusDays(2), NINE);
        await(rep, BEFORE, 2);
        assertThat(whispered("nudges.why")).startsWith("You pressed Undo on \"Before calls\"");
    }

    @Test
    void it_goes_once_though_the_job_is_there_twice_and_its_process_died() {
        settings(rep, Nudge.PRE_CALL);
        Mailbox.await(PATIENCE, this::jobs, count -> count > 0);
        tables.change(
                "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " select task_name, task_instance || '-2', task_data, execution_time, picked, version"
                        + " from scheduled_tasks where task_name = 'unprompted' and not picked");
        moveTo(monday, NINE);
        await(rep, BEFORE, 1);
        tables.change(
                "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?, execution_time = ?"
                        + " where task_name = 'unprompted'",
                Timestamp.from(clock.instant().minus(Duration.ofHours(1))),
                Timestamp.from(clock.instant().minus(Duration.ofHours(1))));

        clock.advance(Duration.ofMinutes(2));

        var other = newcomer();
        settings(other, Nudge.MINDSET);
        moveTo(monday.plusDays(1), NINE);
        await(other, MINDSET, 1);
        await(rep, BEFORE, 2);
        assertThat(unasked(rep)).hasSize(2);
    }

    @Test
    void bad_hours_are_handed_back_in_the_form_and_good_ones_are_kept() {
        assertThat(sent(List.of(), "09:00", "17:00").json().toString()).contains("Please tick one day or more.");
        assertThat(sent(List.of("MONDAY"), "17:00", "09:00").json().toString()).contains("before the time you begin");
        assertThat(tables.column("select id from hours where slack_user = ?", rep.user()))
                .isEmpty();

        var answer = sent(List.of("TUESDAY", "SUNDAY"), "08:15", "12:00").json().toString();

        assertThat(answer).contains("Saved. Nothing comes by itself.");
        assertThat(tables.column("select working_days from hours where slack_user = ?", rep.user()))
                .containsExactly(2 + 64);
    }

    @Test
    void settings_open_by_the_command_and_home_tells_what_is_next() {
        var acting = slack.as(rep.user());
        acting.types(acting.dm(), "/rebound settings");
        assertThat(acting.modal().orElseThrow().title()).isEqualTo("Your settings");
        assertThat(acting.submits(Map.of("kinds", List.of("PRE_CALL"))).ok()).isTrue();
        assertThat(acting.modal().orElseThrow().blocks().encode()).contains("Saved. Next: ", "09:00 your time.");

        acting.opensHome();

        Mailbox.await(PATIENCE, () -> home(acting), home -> home.contains("09:00 your time."));
        acting.pressesInHome("Switch all off");
        Mailbox.await(PATIENCE, () -> home(acting), home -> home.contains("Nothing comes by itself."));
    }

    @Test
    void who_does_not_belong_here_any_more_loses_all_of_it() {
        settings(rep, Nudge.values());

        within(() -> {
            acquaintance.learn(rep.user(), VIENNA, Standing.GUEST);
            return 0;
        });

        for (var table : List.of("hours", "consent", "nudge_plan")) {
            assertThat(tables.column("select id from " + table + " where slack_user = ?", rep.user()))
                    .isEmpty();
        }
    }

    private void hire(SignedSlack person) {
        slack.put(new Person(person.user(), "rep", "A Rep", "Rep", VIENNA, Person.Role.MEMBER));
        person.command("/rebound", "");
        tables.awaitZone(person.user(), VIENNA);
    }

    private SignedSlack newcomer() {
        var other = SignedSlack.newcomer().by(clock);
        hire(other);
        return other;
    }

    private void settings(SignedSlack person, Nudge... kinds) {
        settings(person, WEEKDAYS, kinds);
    }

    private static void settings(SignedSlack person, List<String> days, Nudge... kinds) {
        var answer = person.submission("nudges.settings", "{}", values(days, "09:00", "17:30", kinds));
        assertThat(answer.json().toString()).contains("Saved.");
    }

    private Answered sent(List<String> days, String from, String to) {
        return rep.submission("nudges.settings", "{}", values(days, from, to));
    }

    private static JsonObject values(List<String> days, String from, String to, Nudge... kinds) {
        var values = new JsonObject();
        values.add("days", field("days", ticked(days)));
        values.add("from", field("from", object("type", "timepicker", "selected_time", from)));
        values.add("to", field("to", object("type", "timepicker", "selected_time", to)));
        values.add(
                "kinds",
                field("kinds", ticked(Arrays.stream(kinds).map(Nudge::name).toList())));
        return values;
    }

    private static JsonObject field(String name, JsonObject value) {
        var field = new JsonObject();
        field.add(name, value);
        return field;
    }

    private static JsonObject ticked(List<String> chosen) {
        var options = new JsonArray();
        chosen.forEach(value -> options.add(object("value", value)));
        var boxes = object("type", "checkboxes");
        boxes.add("selected_options", options);
        return boxes;
    }

    private void moveTo(LocalDate day, LocalTime time) {
        var target = day.atTime(time).atZone(VIENNA).toInstant().plusSeconds(1);
        clock.advance(Duration.between(clock.instant(), target));
    }

    private String whispered(String action) {
        var url = Mailbox.fresh();
        rep.withResponseUrl(url).action(action, "PRE_CALL");
        return Mailbox.awaitAt(url, 1).get(0).get("text").getAsString();
    }

    private Message await(SignedSlack person, String lead, int count) {
        return Mailbox.await(PATIENCE, () -> unasked(person, lead), found -> found.size() >= count)
                .get(count - 1);
    }

    private List<Message> unasked(SignedSlack person, String lead) {
        return unasked(person).stream()
                .filter(message -> message.text().contains(lead))
                .toList();
    }

    private List<Message> unasked(SignedSlack person) {
        var acting = slack.as(person.user());
        return acting.sees(acting.dm()).stream()
                .filter(message -> message.blocks().encode().contains("nudges.less"))
                .toList();
    }

    private static String text(Message message) {
        return message.blocks().encode();
    }

    private static String home(Acting acting) {
        return acting.home().map(view -> view.blocks().encode()).orElse("");
    }

    private long jobs() {
        return number("select count(*) from scheduled_tasks where task_name = 'unprompted'");
    }

    private Object[] week() {
        var from = monday.atStartOfDay(VIENNA).toInstant();
        return new Object[] {rep.user(), Timestamp.from(from)};
    }

    private long number(String sql, Object... values) {
        return ((Number) tables.column(sql, values).get(0)).longValue();
    }

    private int within(Callable<Integer> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}

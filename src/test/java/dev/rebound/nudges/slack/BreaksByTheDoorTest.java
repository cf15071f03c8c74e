package dev.rebound.nudges.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Logbook;
import dev.rebound.nudges.Pauses;
import dev.rebound.nudges.Peace;
import dev.rebound.people.Departure;
import dev.rebound.people.Hours;
import dev.rebound.people.Timetable;
import dev.rebound.simulator.Acting;
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
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Breaks, runs and heavy days as people meet them: typed, pressed and read in a Slack in a box, while the clock is moved. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class BreaksByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String HARSH =
            "he yelled at me that they have no budget until October and to stop wasting his damn time";
    private static final String ATTACK = "he called me a stupid cow and said he would come round and find me";
    private static final String SELF_TALK = "they have no budget until July. i'm terrible at this";
    private static final String PLAIN = "they froze the budget until July";
    private static final String BRUSH_OFF = "not interested";
    private static final List<String> SIXTY = List.of("Pause 60 seconds", "Not now");
    private static final List<String> FIVE = List.of("Take five minutes", "Not now");
    private static final List<String> THREE = List.of("5 min", "10 min", "15 min", "Not now");

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Logbook logbook;

    @Inject
    Pauses pauses;

    @Inject
    Peace peace;

    @Inject
    @All
    List<Departure> departures;

    @Inject
    Jobs jobs;

    @Inject
    Timetable timetable;

    @Inject
    Tables tables;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final String user = SignedSlack.newcomer().user();
    private Acting rep;

    @BeforeEach
    void hire() {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", VIENNA, Person.Role.MEMBER));
        SignedSlack.of(user).command("demo"); // A first reading of all is slower than Slack's three seconds
        SignedSlack.of(user).command("/rebound", "");
        tables.awaitZone(user, VIENNA);
        rep = slack.as(user);
        in(() -> {
            var always = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.of(23, 59));
            timetable.set(user, always);
            return true;
        });
    }

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void the_right_break_after_each_kind() {
        assertThat(offered(reports(HARSH))).isEqualTo(SIXTY);
        assertThat(offered(reports(BRUSH_OFF))).isEmpty();
        assertThat(offered(reports(PLAIN))).isEmpty();
        assertThat(offered(reports(ATTACK))).isEqualTo(FIVE);
        var third = reports(SELF_TALK);
        assertThat(offered(third)).isEqualTo(THREE);
        assertThat(third.blocks().encode()).contains("Three rough ones in a row. A break?");
        assertThat(offered(reports(HARSH))).isEqualTo(SIXTY);
        assertThat(tables.column("select id from pause where author = ?", user)).isEmpty();
    }

    @Test
    void a_card_that_hurt_is_rough_too_and_a_good_talk_begins_again() {
        reports(HARSH);
        reports(SELF_TALK);
        press(pad(), "Good talk");
        var card = reports(PLAIN);
        presses(card, "This one hurt");
        assertThat(offered(becomes(card, message -> !labels(message).contains("This one hurt"))))
                .isEmpty();
        reports(SELF_TALK);
        var third = reports(PLAIN);
        presses(third, "This one hurt");
        assertThat(offered(becomes(third, message -> !labels(message).contains("This one hurt"))))
                .isEqualTo(THREE);
    }

    @Test
    void not_now_is_one_tap_and_nothing_is_said() {
        var card = reports(HARSH);
        presses(card, "Not now");
        var after = becomes(card, message -> offered(message).isEmpty());
        assertThat(after.blocks().encode()).contains("Not right?").doesNotContain("60 seconds");
        presses(after, "This one hurt");
        assertThat(offered(becomes(card, message -> !labels(message).contains("This one hurt"))))
                .isEmpty();
    }

    @Test
    void start_shows_when_it_ends_and_it_ends_once_with_the_way_back() {
        var card = reports(ATTACK);
        presses(card, "Take five minutes");
        var running = becomes(card, message -> labels(message).contains("Back now"));
        assertThat(running.blocks().encode()).contains("Back at " + ends(Duration.ofMinutes(5)) + ".");
        home("A break runs until " + ends(Duration.ofMinutes(5)) + ".");

        clock.advance(Duration.ofMinutes(4));
        jobsDone();
        assertThat(dms("minutes are over")).isEmpty();
        clock.advance(Duration.ofMinutes(1).plusSeconds(5));
        jobsDone();

        inDm("Your five minutes are over. /reject logs the next no.");
        assertThat(tables.column("select id from pause where author = ?", user)).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        jobsDone();
        assertThat(dms("Your five minutes are over.")).hasSize(1);
    }

    @Test
    void a_second_start_shows_the_break_that_runs() {
        var first = reports(HARSH);
        var second = reports(ATTACK);
        presses(second, "Take five minutes");
        becomes(second, message -> labels(message).contains("Back now"));
        presses(first, "Pause 60 seconds");
        var shown = becomes(first, message -> labels(message).contains("Back now"));
        assertThat(shown.blocks().encode()).contains("Back at " + ends(Duration.ofMinutes(5)) + ".");
        assertThat(tables.column("select id from pause where author = ?", user)).hasSize(1);
        var entry =
                tables.column("select id from rejection where author = ?", user).get(0);
        SignedSlack.of(user).action("nudges.start.900", entry + " card");
        assertThat(tables.column("select id from pause where author = ?", user)).hasSize(1);
    }

    @Test
    void back_now_ends_it_without_a_word() {
        var card = reports(ATTACK);
        presses(card, "Take five minutes");
        presses(becomes(card, message -> labels(message).contains("Back now")), "Back now");
        becomes(card, message -> !labels(message).contains("Back now"));
        assertThat(in(() -> pauses.of(user))).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        jobsDone();
        assertThat(dms("minutes are over")).isEmpty();
    }

    @Test
    void it_ends_without_a_word_when_something_was_logged_since() {
        var card = reports(ATTACK);
        presses(card, "Take five minutes");
        becomes(card, message -> labels(message).contains("Back now"));
        clock.advance(Duration.ofMinutes(1));
        reports(BRUSH_OFF);
        clock.advance(Duration.ofMinutes(5));
        jobsDone();
        assertThat(dms("minutes are over")).isEmpty();
        assertThat(in(() -> pauses.of(user))).isEmpty();
    }

    @Test
    void a_job_that_is_there_twice_ends_it_once() {
        var before = ends();
        var card = reports(ATTACK);
        presses(card, "Take five minutes");
        becomes(card, message -> labels(message).contains("Back now"));
        var job = ends();
        job.removeAll(before);
        assertThat(job).hasSize(1);
        tables.change(
                "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " select task_name, ?, task_data, execution_time, false, 1 from scheduled_tasks"
                        + " where task_instance = ?",
                job.get(0) + "-again",
                job.get(0));

        clock.advance(Duration.ofMinutes(5).plusSeconds(5));
        jobsDone();

        inDm("Your five minutes are over. /reject logs the next no.");
        assertThat(dms("minutes are over")).hasSize(1);
    }

    private List<Object> ends() {
        return new ArrayList<>(
                tables.column("select task_instance from scheduled_tasks where task_name = 'pause-end'"));
    }

    @Test
    void the_third_that_hurts_on_the_pad_offers_the_break_there_and_the_end_leads_back_to_it() {
        reports(HARSH);
        reports(SELF_TALK);
        var pad = pad();
        press(pad, "No");
        press(pad, "This one hurt");
        var hurt = becomes(pad, message -> offered(message).equals(THREE));
        press(hurt, "10 min");
        var running = becomes(pad, message -> labels(message).contains("Back now"));
        assertThat(running.blocks().encode()).contains("Back at " + ends(Duration.ofMinutes(10)) + ".");
        clock.advance(Duration.ofMinutes(10).plusSeconds(5));
        jobsDone();
        var over = inDm("Your ten minutes are over. Your pad is still open.");
        assertThat(buttons(over.blocks()))
                .singleElement()
                .satisfies(button -> assertThat(button.getString("action_id")).isEqualTo("tally.new"));
    }

    @Test
    void on_the_pad_an_offer_goes_with_the_next_tap_and_with_not_now() {
        reports(HARSH);
        reports(SELF_TALK);
        var pad = pad();
        press(pad, "This one hurt");
        var hurt = becomes(pad, message -> offered(message).equals(THREE));
        press(hurt, "Not now");
        var after = becomes(pad, message -> offered(message).isEmpty());
        press(after, "No");
        press(after, "This one hurt");
        becomes(pad, message -> message.text().contains("2 of them hurt."));
        assertThat(offered(seen(pad))).isEmpty();
    }

    @Test
    void on_a_run_a_card_is_one_line_with_the_whole_of_it_one_tap_away_and_rough_ones_keep_theirs() {
        run();
        var line = reports(PLAIN);
        assertThat(line.text()).isEqualTo("Sounds like Timing: not now. 1 no today.");
        assertThat(line.blocks().size()).isEqualTo(2);
        assertThat(labels(line)).containsExactly("Undo", "More");
        presses(line, "More");
        var whole = becomes(line, message -> labels(message).contains("Not right?"));
        assertThat(whole.blocks().encode()).contains("Next time: ");
        assertThat(labels(reports(BRUSH_OFF))).containsExactly("Undo", "More");
        var attack = reports(ATTACK);
        assertThat(labels(attack)).contains("Not right?").doesNotContain("Take five minutes");
        assertThat(labels(reports("Dana from Larchmont Foods said to take them off our list and never to call again")))
                .contains("Not right?");
        assertThat(labels(reports(SELF_TALK))).contains("Not right?").doesNotContain("5 min");
        assertThat(in(() -> peace.isOnARun(user, clock.instant()))).isTrue();
    }

    @Test
    void one_summary_comes_when_the_stretch_is_over() {
        var since = run();
        reports(PLAIN);
        reports(BRUSH_OFF);
        clock.advance(Duration.ofMinutes(80));
        later(PLAIN);
        clock.advance(Duration.ofMinutes(89));
        jobsDone();
        later(BRUSH_OFF);
        assertThat(dms("Since ")).isEmpty();
        clock.advance(Duration.ofMinutes(90).plusSeconds(5));
        jobsDone();
        var summary = inDm("Since ");
        assertThat(summary.text()).isEqualTo("Since " + hour(since) + ": 1 win, 1 good talk, 4 noes.");
        assertThat(summary.blocks().encode()).contains("The cards waited while it went well. They are on your page.");
        clock.advance(Duration.ofHours(3));
        jobsDone();
        assertThat(dms("Since ")).hasSize(1);
        assertThat(tables.column("select id from run where author = ?", user)).isEmpty();

        clock.reset();
        assertThat(rep.presses(summary, "Why this?").ok()).isTrue();
        until(() -> whispers().contains("This is the one message about them."));
    }

    @Test
    void less_of_this_under_a_summary_stops_summaries_until_it_is_undone() {
        run();
        reports(PLAIN);
        clock.advance(Duration.ofMinutes(95));
        jobsDone();
        var summary = inDm("Since ");
        clock.reset();
        assertThat(rep.presses(summary, "Less of this").ok()).isTrue();
        until(() -> tables.column("select tap from consent where slack_user = ?", user)
                .contains("LESS"));

        reports(PLAIN);
        assertThat(tables.column("select id from run where author = ?", user)).hasSize(1);
        clock.advance(Duration.ofMinutes(95));
        jobsDone();
        assertThat(dms("Since ")).hasSize(1);

        assertThat(tables.column("select id from run where author = ?", user)).isEmpty();
        clock.reset();
        SignedSlack.of(user).action("nudges.less.undo", "RUN_SUMMARY");
        assertThat(tables.column("select tap from consent where slack_user = ?", user))
                .containsExactly("UNDO");
    }

    @Test
    void outside_of_their_hours_no_summary_comes() {
        run();
        reports(PLAIN);
        in(() -> {
            var off = clock.instant().atZone(VIENNA).getDayOfWeek();
            var days = EnumSet.complementOf(EnumSet.of(off, off.plus(1)));
            timetable.set(user, new Hours(days, LocalTime.MIN, LocalTime.of(23, 59)));
            return true;
        });
        clock.advance(Duration.ofMinutes(95));
        jobsDone();
        assertThat(dms("Since ")).isEmpty();
    }

    @Test
    void a_run_in_which_nothing_waited_ends_without_a_word() {
        run();
        reports(BRUSH_OFF);
        clock.advance(Duration.ofMinutes(95));
        jobsDone();
        assertThat(dms("Since ")).isEmpty();
        assertThat(tables.column("select id from run where author = ?", user)).isEmpty();
    }

    @Test
    void a_heavy_day_is_named_once_with_a_person_and_asks_nothing() {
        for (var i = 0; i < 4; i++) {
            reports(SELF_TALK);
        }
        var fifth = reports(SELF_TALK);
        assertThat(fifth.blocks().encode()).contains("5 noes since ");
        assertThat(labels(fifth)).contains("Someone to talk to");
        assertThat(labels(fifth)).doesNotContain("Who was it?");
        assertThat(labels(reports(SELF_TALK))).doesNotContain("Someone to talk to");
        var unsure = reports("jetlagged to bits, just in from Auckland, asked me if it was Tuesday, then asked which"
                + " Tuesday, then no");
        assertThat(unsure.blocks().encode()).doesNotContain("Was it one of these?");
    }

    @Test
    void whoever_leaves_takes_all_of_it_along() {
        var card = reports(ATTACK);
        presses(card, "Take five minutes");
        becomes(card, message -> labels(message).contains("Back now"));
        in(() -> departures.stream().map(departure -> departure.of(user)).toList());
        for (var table : List.of("pause", "aside", "run")) {
            assertThat(tables.column("select id from " + table + " where author = ?", user))
                    .isEmpty();
        }
        clock.advance(Duration.ofMinutes(6));
        jobsDone();
        assertThat(dms("minutes are over")).isEmpty();
    }

    /** A yes and a good talk on the pad; gives when the first was. */
    private Instant run() {
        var pad = pad();
        var since = clock.instant();
        press(pad, "Yes");
        press(pad, "Good talk");
        becomes(pad, message -> message.text().equals("2 dials: 1 good talk, 1 yes."));
        return since;
    }

    private void presses(Message message, String button) {
        assertThat(rep.presses(message, button).ok()).as(button).isTrue();
    }

    private Message pad() {
        rep.types(rep.dm(), "/rebound block");
        return slack.await(
                PATIENCE,
                () -> rep.sees(rep.dm()).stream()
                        .filter(message -> message.text().startsWith("No dials yet."))
                        .findFirst());
    }

    private void press(Message message, String button) {
        assertThat(rep.presses(seen(message), button).ok()).isTrue();
    }

    /** A report at a moment that Slack's own clock has not reached. */
    private void later(String text) {
        assertThat(SignedSlack.of(user).by(clock).command(text).status()).isEqualTo(200);
    }

    private Message reports(String text) {
        assertThat(rep.types(rep.dm(), "/reject " + text).ok()).isTrue();
        return rep.sees(rep.dm()).stream()
                .filter(Message::ephemeral)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private Message seen(Message old) {
        return becomes(old, message -> true);
    }

    private Message becomes(Message old, Predicate<Message> what) {
        return slack.await(
                PATIENCE,
                () -> rep.sees(old.channel()).stream()
                        .filter(message -> message.ts().equals(old.ts()))
                        .filter(what)
                        .findFirst());
    }

    private Message inDm(String beginning) {
        return slack.await(PATIENCE, () -> dms(beginning).stream().findFirst());
    }

    private List<Message> dms(String words) {
        return rep.sees(rep.dm()).stream()
                .filter(message -> !message.ephemeral() && message.text().contains(words))
                .toList();
    }

    /** What can be pressed for a break. */
    private static List<String> offered(Message message) {
        return buttons(message.blocks())
                .filter(button -> button.getString("action_id").matches("nudges\\.(start|skip).*"))
                .map(BreaksByTheDoorTest::label)
                .toList();
    }

    private static List<String> labels(Message message) {
        return buttons(message.blocks()).map(BreaksByTheDoorTest::label).toList();
    }

    private static String label(JsonObject button) {
        return button.getJsonObject("text").getString("text");
    }

    private static Stream<JsonObject> buttons(JsonArray blocks) {
        return objects(blocks)
                .flatMap(block -> Stream.concat(
                        objects(block.getJsonArray("elements", new JsonArray())),
                        Stream.ofNullable(block.getJsonObject("accessory"))))
                .filter(element -> "button".equals(element.getString("type")));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private void home(String words) {
        rep.opensHome();
        slack.await(
                PATIENCE, () -> rep.home().map(view -> view.blocks().encode()).filter(page -> page.contains(words)));
    }

    private String ends(Duration length) {
        var pause = in(() -> pauses.of(user)).orElseThrow();
        assertThat(Duration.between(pause.startedAt(), pause.endsAt())).isEqualTo(length);
        return hour(pause.endsAt());
    }

    private static String hour(Instant at) {
        return at.atZone(VIENNA).toLocalTime().toString().substring(0, 5);
    }

    /** Waits until nothing is due any more. */
    private void jobsDone() {
        slack.await(PATIENCE, () -> {
            jobs.lookAt(clock.instant());
            return tables.column(
                                    "select task_instance from scheduled_tasks where execution_time <= ?"
                                            + " and task_name in ('pause-end', 'run-end')",
                                    clock.instant().atOffset(ZoneOffset.UTC))
                            .isEmpty()
                    ? Optional.of(true)
                    : Optional.empty();
        });
    }

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }

    private static void until(BooleanSupplier come) {
        Mailbox.await(PATIENCE, come::getAsBoolean, seen -> seen);
    }

    private String whispers() {
        return rep.sees(rep.dm()).stream()
                .filter(Message::ephemeral)
                .map(Message::text)
                .reduce("", (one, other) -> one + "\n" + other);
    }
}

package dev.rebound.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follow-ups by the real door: a tap on a card, a clock that moves on, and one message in a Slack in a box. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class FollowUpByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Pattern TAKE = Pattern.compile("\"value\":\"([0-9a-f-]{36} \\d{4}-\\d{2}-\\d{2})\"");

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    private SignedSlack rep = SignedSlack.newcomer();
    private LocalDate monday = LocalDate.EPOCH;

    /** A name of its own for each test, since one list holds for all of them. */
    private final String company =
            "Quillon" + rep.user().substring(rep.user().length() - 7).toLowerCase(Locale.ROOT);

    @BeforeEach
    void hire() {
        monday = LocalDate.now(VIENNA)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(1);
        moveTo(monday, LocalTime.of(10, 0));
        rep = newcomer();
    }

    @AfterEach
    void in_real_time_again() {
        tables.change("delete from scheduled_tasks where task_name = 'follow-up'");
        clock.reset();
    }

    @Test
    void a_tap_brings_one_message_on_its_day_though_the_job_is_there_twice_and_its_process_died() {
        var value = take(rep, report());
        var day = LocalDate.parse(value.split(" ")[1]);
        tables.change(
                "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " select task_name, task_instance || '-2', task_data, execution_time, picked, version"
                        + " from scheduled_tasks where task_name = 'follow-up' and not picked");
        tables.change(
                "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?"
                        + " where task_name = 'follow-up' and task_instance not like '%-2'",
                Timestamp.from(clock.instant().minus(Duration.ofHours(1))));
        assertThat(reminders(rep)).isEmpty();

        moveTo(day, LocalTime.of(8, 59));
        assertThat(reminders(rep)).isEmpty();
        moveTo(day, LocalTime.of(9, 0));

        var message = await(rep, 1);
        assertThat(message.blocks().encode())
                .contains(company, "in two weeks", "This time: ", "First line: ")
                .contains("You tapped this day yourself. It comes once.");
        clock.advance(Duration.ofMinutes(10));
        var other = newcomer();
        var next = LocalDate.parse(take(other, report()).split(" ")[1]);
        moveTo(next, LocalTime.of(9, 0));
        await(other, 1);
        assertThat(reminders(rep)).hasSize(1);
        assertThat(tables.column("select what from ledger where who = ?", rep.user()))
                .containsExactly("FOLLOW_UP");
        assertThat(pressed("followup.week", value.split(" ")[0] + " " + day)).startsWith("Again on ");
        assertThat(tables.column("select due_on from follow_up where author = ?", rep.user()))
                .hasSize(1)
                .first()
                .asString()
                .isEqualTo(next.plusWeeks(1).toString());
    }

    @Test
    void none_comes_without_a_tap_and_none_after_a_stop() {
        rep.command(report());
        assertThat(jobs()).isZero();
        take(rep, report());
        assertThat(jobs()).isEqualTo(1);
        var other = newcomer();
        other.command("Dana at " + company + " said stop calling, take me off your list");
        assertThat(tables.column("select id from follow_up where author = ?", rep.user()))
                .isEmpty();
        moveTo(monday.plusDays(40), LocalTime.of(9, 0));
        Mailbox.await(PATIENCE, this::jobsAMinuteLater, left -> left == 0);
        assertThat(reminders(rep)).isEmpty();
    }

    @Test
    void a_reminder_goes_with_its_report() {
        var value = take(rep, report());
        rep.action("reject.undo", value.split(" ")[0]);
        assertThat(tables.column("select id from follow_up where author = ?", rep.user()))
                .isEmpty();
    }

    @Test
    void the_list_moves_and_ends_and_gives_a_calendar_file() throws Exception {
        var value = take(rep, report());
        var entry = value.split(" ")[0];
        assertThat(rep.command("/rebound", "followups").json().toString()).contains(company, "Calendar file");
        var day = new JsonObject();
        day.add(
                "day",
                within(SignedSlack.object(
                        "type",
                        "datepicker",
                        "selected_date",
                        monday.plusDays(12).toString())));
        var url = Mailbox.fresh();
        var metadata = SignedSlack.object("id", entry, "responseUrl", url).toString();
        rep.submission("followup.form", metadata, day);
        assertThat(Mailbox.awaitAt(url, 1).get(0).get("text").getAsString())
                .startsWith("Again on ")
                .contains(company);
        assertThat(tables.column("select due_on from follow_up where author = ?", rep.user()))
                .first()
                .asString()
                .isEqualTo(monday.plusDays(14).toString());

        rep.action("followup.file", "list");
        var file = Mailbox.await(PATIENCE, () -> files(rep), found -> found.size() == 1)
                .get(0)
                .body()
                .getJsonArray("files")
                .getJsonObject(0)
                .getString("url_private");
        assertThat(get(file + "?as=" + rep.user())).contains("BEGIN:VEVENT", company);

        assertThat(pressed("followup.never", entry + " list")).startsWith("No more reminders: ");
    }

    private static JsonObject within(JsonObject value) {
        var action = new JsonObject();
        action.add("day", value);
        return action;
    }

    private static String get(String url) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String report() {
        return "Dana at " + company + " said call me again in two weeks, no time now";
    }

    /** Reports it and presses the day on its card. */
    private static String take(SignedSlack person, String report) {
        var card = person.command(report).json().toString();
        assertThat(card).contains("Remind me ");
        var value = TAKE.matcher(card);
        assertThat(value.find()).isTrue();
        var url = Mailbox.fresh();
        person.withResponseUrl(url).action("followup.take", value.group(1));
        assertThat(Mailbox.awaitAt(url, 1).get(0).toString()).contains("Reminder ");
        return value.group(1);
    }

    private String pressed(String action, String value) {
        var url = Mailbox.fresh();
        rep.withResponseUrl(url).action(action, value);
        return Mailbox.awaitAt(url, 1).get(0).get("text").getAsString();
    }

    private SignedSlack newcomer() {
        var person = SignedSlack.newcomer().by(clock);
        slack.put(new Person(person.user(), "rep", "A Rep", "Rep", VIENNA, Person.Role.MEMBER));
        person.command("/rebound", "");
        tables.awaitZone(person.user(), VIENNA);
        return person;
    }

    /** Time goes on, so that a look which has to be made again is. */
    private long jobsAMinuteLater() {
        clock.advance(Duration.ofMinutes(1));
        return jobs();
    }

    private void moveTo(LocalDate day, LocalTime time) {
        clock.stopAt(day.atTime(time).atZone(VIENNA).toInstant());
    }

    private Message await(SignedSlack person, int count) {
        return Mailbox.await(PATIENCE, () -> reminders(person), found -> found.size() >= count)
                .get(count - 1);
    }

    private List<Message> reminders(SignedSlack person) {
        var acting = slack.as(person.user());
        return acting.sees(acting.dm()).stream()
                .filter(message -> message.text().startsWith("You asked to hear about"))
                .toList();
    }

    private List<Message> files(SignedSlack person) {
        var acting = slack.as(person.user());
        return acting.sees(acting.dm()).stream()
                .filter(message -> message.body().containsKey("files"))
                .toList();
    }

    private long jobs() {
        return ((Number) tables.column("select count(*) from scheduled_tasks where task_name = 'follow-up'")
                        .get(0))
                .longValue();
    }
}

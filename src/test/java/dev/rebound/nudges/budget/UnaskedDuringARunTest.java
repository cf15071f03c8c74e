package dev.rebound.nudges.budget;

import static dev.rebound.testkit.SignedSlack.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SetOtherwise;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.testkit.ToldRuns;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is unasked waits while somebody is on a run, by the real door; the runs are told by the test. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(SetOtherwise.class)
class UnaskedDuringARunTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    ToldRuns runs;

    @Inject
    Tables tables;

    private final String user = SignedSlack.newcomer().user();

    @AfterEach
    void in_real_time_again() {
        tables.change("delete from nudge_plan");
        clock.reset();
    }

    @Test
    void it_waits_and_comes_when_the_run_is_over() {
        var rep = SignedSlack.of(user).by(clock);
        slack.put(new Person(user, "rep", "A Rep", "Rep", VIENNA, Person.Role.MEMBER));
        rep.command("/rebound", "");
        tables.awaitZone(user, VIENNA);
        rep.submission("nudges.settings", "{}", wish());
        runs.begin(user);

        moveTo(LocalTime.of(9, 0));
        Mailbox.await(PATIENCE, () -> runs.wasAsked(user), asked -> asked);
        clock.advance(Duration.ofMinutes(15));
        assertThat(unasked()).isEmpty();
        runs.end(user);
        clock.advance(Duration.ofMinutes(15));

        Mailbox.await(PATIENCE, this::unasked, found -> found.size() == 1);
        assertThat(tables.column("select id from ledger where who = ? and what like 'unprompted-%'", user))
                .hasSize(1);
    }

    private List<Message> unasked() {
        var acting = slack.as(user);
        return acting.sees(acting.dm()).stream()
                .filter(message -> message.text().contains("Before your calls"))
                .toList();
    }

    private void moveTo(LocalTime time) {
        var monday = LocalDate.now(VIENNA).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var target = monday.atTime(time).atZone(VIENNA).toInstant().plusSeconds(1);
        clock.advance(Duration.between(clock.instant(), target));
    }

    private static JsonObject wish() {
        var values = new JsonObject();
        values.add("days", ticked("days", "MONDAY"));
        values.add("kinds", ticked("kinds", "PRE_CALL"));
        return values;
    }

    private static JsonObject ticked(String name, String value) {
        var options = new JsonArray();
        options.add(object("value", value));
        var boxes = object("type", "checkboxes");
        boxes.add("selected_options", options);
        var field = new JsonObject();
        field.add(name, boxes);
        return field;
    }
}

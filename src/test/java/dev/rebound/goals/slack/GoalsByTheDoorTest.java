package dev.rebound.goals.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.simulator.Acting;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goals as people use them ({@code P20}): set, reached, said once, changed and removed. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class GoalsByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    private final String user = SignedSlack.newcomer().user();
    private Acting rep;

    @BeforeEach
    void hire() {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        rep = slack.as(user);
        rep.types(rep.dm(), "/rebound");
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select zone from member where slack_user = ?", user),
                zone -> zone.contains("Europe/Vienna"));
    }

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void a_goal_is_said_once_when_it_is_met_and_never_when_it_is_missed() {
        clock.stopAt(Instant.parse("2026-03-11T10:00:00Z"));
        var signed = SignedSlack.of(user).by(clock);
        assertThat(signed.submission("goals.form", "{\"id\":\"goals\"}", threeDials())
                        .status())
                .isEqualTo(200);

        assertThat(signed.command("/win", "+2 dials").body()).doesNotContain("Goal met");
        assertThat(signed.command("/reject", "no budget until june").body()).contains("Goal met today: 3 dials.");
        assertThat(signed.command("/win", "+5 dials").body()).doesNotContain("Goal met");

        clock.stopAt(Instant.parse("2026-03-12T10:00:00Z"));
        assertThat(signed.command("/win", "+1 dial").body()).doesNotContain("goal", "Goal");
        assertThat(signed.command("/win", "+2 dials").body()).contains("Goal met today: 3 dials.");
    }

    @Test
    void home_shows_how_far_it_is_in_text() {
        set(Map.of("kind", "Something else", "own", "Handwritten cards", "period", "A week", "target", "4"));
        win("+1 handwritten cards");

        rep.opensHome();
        Mailbox.await(PATIENCE, this::home, page -> page.contains("Handwritten cards this week: 1 of 4"));
        assertThat(home()).contains("▰▰▱▱▱▱▱▱▱▱");

        typed("/win undo");
        Mailbox.await(PATIENCE, this::home, page -> page.contains("Handwritten cards this week: 0 of 4"));
    }

    @Test
    void the_same_thing_in_the_same_time_is_one_goal_and_it_can_be_removed() {
        set(Map.of("target", "3"));
        set(Map.of("target", "50"));
        assertThat(tables.column("select target from goal where author = ?", user))
                .extracting(Object::toString)
                .containsExactly("50");

        rep.types(rep.dm(), "/rebound goals");
        assertThat(rep.pressesInModal("Remove").ok()).isTrue();
        assertThat(tables.column("select id from goal where author = ?", user)).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        rep.types(rep.dm(), "/rebound goals");
        assertThat(rep.submits(Map.of("kind", "Something else", "target", "many"))
                        .toString())
                .contains("A number from 1 to 1,000", "Please give it a name");
        assertThat(tables.column("select id from goal where author = ?", user)).isEmpty();
    }

    @Test
    void words_of_danger_in_a_name_are_answered_with_people_and_kept_nowhere() {
        rep.types(rep.dm(), "/rebound goals");
        rep.submits(Map.of("kind", "Something else", "own", "days until i kill myself", "target", "3"));
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("findahelpline.com");
        assertThat(tables.column("select id from goal where author = ?", user)).isEmpty();

        rep.pressesInModal("That's not what I meant");
        Mailbox.await(PATIENCE, () -> rep.modal().orElseThrow().title(), "Your goals"::equals);
        assertThat(rep.submits(Map.of("target", "3")).ok()).isTrue();
        assertThat(tables.column("select id from goal where author = ?", user)).hasSize(1);
    }

    private static JsonObject threeDials() {
        var values = new JsonObject();
        values.add("kind", chosen("kind", "DIAL"));
        values.add("period", chosen("period", "DAY"));
        var typed = new JsonObject();
        typed.addProperty("type", "plain_text_input");
        typed.addProperty("value", "3");
        values.add("target", under("target", typed));
        return values;
    }

    private static JsonObject chosen(String name, String value) {
        var option = new JsonObject();
        option.addProperty("value", value);
        var select = new JsonObject();
        select.addProperty("type", "static_select");
        select.add("selected_option", option);
        return under(name, select);
    }

    private static JsonObject under(String name, JsonObject element) {
        var field = new JsonObject();
        field.add(name, element);
        return field;
    }

    private void set(Map<String, Object> fields) {
        rep.types(rep.dm(), "/rebound goals");
        assertThat(rep.submits(fields).ok()).isTrue();
        rep.closesAll();
    }

    private String win(String text) {
        return typed("/win " + text);
    }

    private String typed(String line) {
        rep.types(rep.dm(), line);
        return rep.lastSeen(rep.dm()).blocks().encode();
    }

    private String home() {
        return rep.home().map(page -> page.blocks().encode()).orElse("");
    }
}

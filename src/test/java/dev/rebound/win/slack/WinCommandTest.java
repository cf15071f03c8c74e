package dev.rebound.win.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.testkit.LogLines;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /win}: a line, a time, a way back ({@code P21}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class WinCommandTest {
    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    private SignedSlack rep;

    @BeforeEach
    void on_a_wednesday_afternoon() {
        clock.stopAt(Instant.parse("2026-03-11T15:00:00Z"));
        rep = SignedSlack.newcomer().by(clock);
    }

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void a_line_is_noted_and_counted() {
        assertThat(win("booked a demo with Acme")).isEqualTo("Noted as a win. 1 win today.");
        assertThat(win("a prospect laughed")).isEqualTo("Noted as a win. 2 wins today.");
        assertThat(wins()).isEqualTo(2);
    }

    @Test
    void a_time_that_has_passed_logs_it_late() {
        assertThat(win("demo 10:40")).isEqualTo("Noted as a win for today, 10:40.");
        assertThat(win("demo yesterday 16:00")).isEqualTo("Noted as a win for yesterday, 16:00.");
        assertThat(tables.column("select happened_at from win where author = ? order by happened_at", rep.user()))
                .extracting(Object::toString)
                .first()
                .asString()
                .contains("16:00");
    }

    @Test
    void a_time_to_come_is_asked_about_and_the_words_come_back() {
        var answer = rep.command("/win", "demo 16:40");

        assertThat(answer.body()).contains("still to come", "demo 16:40");
        assertThat(wins()).isZero();
    }

    @Test
    void the_hour_of_a_demo_that_was_booked_stays_in_the_words() {
        assertThat(win("booked a demo for Thursday 10:00")).isEqualTo("Noted as a win. 1 win today.");
        assertThat(win("demo booked for today 16:40, at 10:40")).isEqualTo("Noted as a win for today, 10:40.");
        assertThat(rep.command("/win", "undo").body()).contains("demo booked for today 16:40");
        assertThat(rep.command("/win", "undo").body()).contains("booked a demo for Thursday 10:00");
    }

    @Test
    void undo_takes_the_last_one_back_and_nothing_else() {
        win("first");
        win("second");

        assertThat(rep.command("/win", "undo").body()).contains("Taken back: a win", "second");
        assertThat(wins()).isEqualTo(1);
        assertThat(win("undo")).contains("Taken back");
        assertThat(win("undo")).isEqualTo("There is nothing to take back.");
    }

    @Test
    void its_button_takes_it_back_once() {
        var id = rep.command("/win", "demo")
                .json()
                .getAsJsonArray("blocks")
                .toString()
                .replaceAll(".*\"value\":\"([^\"]+)\".*", "$1");

        rep.action("win.undo", id);
        rep.action("win.undo", id);

        assertThat(wins()).isZero();
    }

    @Test
    void the_main_command_tells_of_it_in_help() {
        assertThat(rep.command("/rebound", "help").body()).contains("/win logs a yes or a good moment.");
    }

    @Test
    void what_was_done_is_counted_in_a_line() {
        assertThat(win("+30 dials")).isEqualTo("Noted: 30 dials.");
        assertThat(win("+2 referrals and 3 handwritten cards, 10:40"))
                .isEqualTo("Noted for today, 10:40: 2 referrals asked for, 3 handwritten cards.");
        assertThat(wins()).isZero();
        assertThat(efforts()).containsExactly("DIAL 30", "OWN 3", "REFERRAL 2");
        assertThat(win("undo")).startsWith("Taken back: ");
        assertThat(efforts()).hasSize(2);
    }

    @Test
    void a_count_is_taken_back_whole_by_its_button() {
        var ids = rep.command("/win", "+2 referrals, +5 voicemails")
                .json()
                .getAsJsonArray("blocks")
                .toString()
                .replaceAll(".*\"value\":\"([^\"]+)\".*", "$1");

        rep.action("win.undo-count", ids);
        rep.action("win.undo-count", ids);

        assertThat(efforts()).isEmpty();
    }

    @Test
    void a_count_that_is_none_comes_back_with_a_kind_sentence() {
        assertThat(win("+30")).isEqualTo("30 of what? Write it like +30 dials, or +2 referrals.");
        assertThat(win("+2000 dials")).contains("1 to 1,000", "Nothing was logged");
        assertThat(efforts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they said yes and i still want to kill myself, quillmoth",
                "closed it. i don't want to be alive anymore quillmoth"
            })
    void words_of_danger_are_answered_with_people_and_kept_nowhere(String text) {
        var before = tables.rowsAtRest();
        try (var log = LogLines.open()) {
            var answer = rep.command("/win", text);
            assertThat(answer.body()).contains("findahelpline.com").doesNotContain("Noted");
            assertThat(log.lines()).noneMatch(line -> line.contains("quillmoth"));
        }

        assertThat(wins()).isZero();
        assertThat(tables.rowsAtRest())
                .containsEntry("win", before.get("win"))
                .containsEntry("held", before.get("held"));
        assertThat(tables.column(
                        "select id from delivery where answer is not null and id like ?", "%" + rep.user() + "%"))
                .isEmpty();
    }

    @Test
    void whoever_meant_a_win_has_it_logged_once_they_send_it() {
        rep.action("win.meant", "+this quota kills me but they said yes");
        assertThat(wins()).isZero();

        var values = new JsonObject();
        values.add("text", field("text", "this quota kills me but they said yes"));
        rep.submission("win.meant-form", "{\"id\":\"win\"}", values);

        assertThat(wins()).isEqualTo(1);
    }

    @Test
    void the_form_takes_text_and_time() {
        var values = new JsonObject();
        values.add("text", field("text", "demo agreed for Thursday"));
        values.add("time", field("time", "later"));
        assertThat(rep.submission("win.form", "{\"id\":\"win\"}", values).body())
                .contains("10:40");

        values.add("time", field("time", "16:40"));
        assertThat(rep.submission("win.form", "{\"id\":\"win\"}", values).body())
                .contains("still to come");

        values.add("time", field("time", "10:40"));
        assertThat(rep.submission("win.form", "{\"id\":\"win\"}", values).status())
                .isEqualTo(200);
        assertThat(tables.column("select happened_at from win where author = ?", rep.user()))
                .singleElement()
                .asString()
                .contains("10:40");
    }

    private String win(String text) {
        return rep.command("/win", text).json().get("text").getAsString();
    }

    private List<String> efforts() {
        return tables
                .column("select kind || ' ' || times from effort where author = ? order by kind", rep.user())
                .stream()
                .map(Object::toString)
                .toList();
    }

    private int wins() {
        return tables.column("select id from win where author = ?", rep.user()).size();
    }

    private static JsonObject field(String name, String typed) {
        var value = new JsonObject();
        value.addProperty("type", "plain_text_input");
        value.addProperty("value", typed);
        var field = new JsonObject();
        field.add(name, value);
        return field;
    }
}

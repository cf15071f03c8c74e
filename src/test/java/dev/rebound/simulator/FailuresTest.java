package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rebound.simulator.AppUnderTest.Called;
import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);
    private final JsonObject message =
            new JsonObject().put("channel", "C0SALES01").put("text", "hello");

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @Test
    void a_limited_call_says_when_to_come_again() {
        slack.fail("chat.postMessage").rateLimited(2, 7);
        Called limited = post();
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().get("retry-after")).containsExactly("7");
        assertThat(limited.error()).isEqualTo("ratelimited");
        assertThat(post().status()).isEqualTo(429);
        assertThat(post().status()).isEqualTo(200);
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void calls_break_or_are_refused_by_name_and_nothing_is_done() {
        slack.fail("chat.postMessage").breaks(1);
        slack.fail("chat.postMessage").refuses(1, "account_inactive");
        assertThat(post().status()).isEqualTo(500);
        assertThat(post().error()).isEqualTo("account_inactive");
        assertThat(posted()).isZero();
    }

    @Test
    void a_closed_connection_leaves_open_whether_the_work_was_done() {
        slack.fail("chat.postMessage").hangsUp(1);
        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(posted()).isZero();

        slack.fail("chat.postMessage").losesAnswer(1);
        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(posted()).isEqualTo(1);
        assertThat(slack.calls("chat.postMessage")).extracting(Call::status).containsExactly(0, 0);
    }

    @Test
    void a_late_answer_is_of_work_done_at_once() {
        slack.fail("chat.postMessage").isLate(1, Duration.ofMillis(50));
        assertThat(post().status()).isEqualTo(200);
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void failures_of_one_method_leave_the_others_alone_and_can_be_healed() {
        slack.fail("chat.postMessage").breaks(100);
        assertThat(app.calls("auth.test", new JsonObject()).status()).isEqualTo(200);
        slack.heal();
        assertThat(post().status()).isEqualTo(200);
    }

    @Test
    void one_person_can_be_out_of_reach_until_healed_and_the_others_are_not() {
        refuse("cannot_dm_bot");
        assertThat(post().status()).isEqualTo(200);
        message.put("channel", Person.ANA.id());
        assertThat(post().error()).isEqualTo("cannot_dm_bot");
        assertThat(together(Person.ANA).error()).isEqualTo("cannot_dm_bot");
        assertThat(together(Person.PRIYA).error()).isEmpty();
        refuse("");
        assertThat(together(Person.ANA).error()).isEmpty();

        refuse("user_disabled");
        slack.heal();
        assertThat(post().error()).isEmpty();
        assertThat(slack.as(Person.ANA).sees(slack.as(Person.ANA).dm())).hasSize(1);
    }

    private void refuse(String error) {
        slack.turn(new JsonObject()
                .put("do", "refuse")
                .put("user", Person.ANA.id())
                .put("error", error));
    }

    /** Opens a direct message with Ben and this one. */
    private Called together(Person other) {
        return app.calls("conversations.open", new JsonObject().put("users", Person.BEN.id() + "," + other.id()));
    }

    @Test
    void in_strict_mode_a_channel_takes_one_message_a_second() {
        slack.strictRates(true);
        assertThat(post().status()).isEqualTo(200);
        assertThat(post().status()).isEqualTo(429);
        message.put("channel", Person.ANA.id());
        assertThat(post().status()).isEqualTo(200);
        slack.advance(Duration.ofSeconds(1));
        assertThat(post().status()).isEqualTo(200);
    }

    @Test
    void the_log_shows_what_came_before_the_acknowledgement_and_what_after() {
        app.answers(r -> {
            app.calls("chat.postMessage", message);
            return AppUnderTest.Reply.ok();
        });
        slack.as(Person.ANA).types("C0SALES01", "/reject no");
        app.calls("auth.test", new JsonObject());

        Delivery delivery = slack.deliveries().get(0);
        List<Call> calls = slack.calls();
        assertThat(calls.get(0).number()).isBetween(delivery.sent(), delivery.answered());
        assertThat(calls.get(1).number()).isGreaterThan(delivery.answered());
    }

    private Called post() {
        return app.calls("chat.postMessage", message);
    }

    private long posted() {
        return slack.as(Person.BEN).sees("C0SALES01").size();
    }
}

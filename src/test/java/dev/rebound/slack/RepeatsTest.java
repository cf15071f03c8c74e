package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.testkit.Answered;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class RepeatsTest {
    @Inject
    KitListener kit;

    @Inject
    Tables tables;

    private final SignedSlack rep = SignedSlack.newcomer().withTrigger("1." + UUID.randomUUID());

    @Test
    void a_repeat_has_the_same_answer_and_no_second_effect() {
        var first = rep.command("/kit", "hello");
        var runs = kit.runs.get();
        var second = rep.command("/kit", "hello");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("hello");
        assertThat(second).isEqualTo(first);
        assertThat(kit.runs).hasValue(runs);
    }

    @Test
    void fifty_at_once_have_one_effect_and_fifty_equal_answers() throws Exception {
        var runs = kit.runs.get();

        var answers = atOnce(50, () -> rep.command("/kit", "hello"));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(answers.get(0).status()).isEqualTo(200);
        assertThat(answers.get(0).body()).contains("hello");
        assertThat(kit.runs.get() - runs).isEqualTo(1);
        assertThat(members()).isEqualTo(1);
        assertThat(deliveries()).isEqualTo(1);
    }

    @Test
    void two_requests_of_somebody_new_at_once_are_both_answered() throws Exception {
        var newcomer = SignedSlack.newcomer();

        var answers = atOnce(8, () -> newcomer.command("/kit", "hello"));

        assertThat(answers)
                .allMatch(answer ->
                        answer.body().contains("hello") && !answer.body().contains("wrong"));
        assertThat(tables.column("select id from member where slack_user = ?", newcomer.user()))
                .hasSize(1);
    }

    @Test
    void an_answer_that_must_not_be_kept_is_made_again_and_nothing_is_written() {
        var first = rep.command("/kit-secret", "canary");
        var runs = kit.runs.get();

        var second = rep.command("/kit-secret", "canary");

        assertThat(first.body()).contains("canary");
        assertThat(second.body()).contains("canary").isNotEqualTo(first.body());
        assertThat(kit.runs.get() - runs).isEqualTo(1);
        assertThat(answersKept()).containsExactly((Object) null);
        assertThat(writtenDown("U2ND" + (runs + 1))).isZero();
    }

    @Test
    void a_kept_answer_is_sealed() {
        rep.command("/kit", "canary");

        var kept = (byte[]) tables.column("select answer from delivery where id like ?", "%" + rep.trigger())
                .get(0);
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("canary");
    }

    @Test
    void a_form_handed_back_with_errors_is_not_remembered() {
        var wrong = rep.submission("kit-form", "wrong", what());
        assertThat(wrong.json().get("response_action").getAsString()).isEqualTo("errors");
        assertThat(deliveries()).isZero();
        assertThat(members()).isZero();

        var right = rep.submission("kit-form", "right", what());
        assertThat(right).isEqualTo(new Answered(200, ""));
        assertThat(deliveries()).isEqualTo(1);
    }

    @Test
    void two_clicks_are_two_requests() {
        var runs = kit.runs.get();
        var clicker = SignedSlack.newcomer();

        clicker.action("kit-button", "1");
        clicker.action("kit-button", "1");

        assertThat(kit.runs.get() - runs).isEqualTo(2);
    }

    @Test
    void a_repeated_event_has_one_effect() {
        var event = SignedSlack.object("type", "emoji_changed", "subtype", "add", "name", "x");

        assertThat(rep.event(event).status()).isEqualTo(200);
        assertThat(rep.event(event).status()).isEqualTo(200);
        assertThat(deliveries()).isEqualTo(1);
    }

    @Test
    void the_same_key_in_another_team_is_another_request() {
        rep.command("/kit", "hello");

        assertThat(rep.ofTeam("T0UNKNOWN").command("/kit", "hello").body()).contains("Rebound is starting", "hello");
    }

    static JsonObject what() {
        var values = new JsonObject();
        var action = new JsonObject();
        action.add("said", SignedSlack.object("type", "plain_text_input", "value", "no"));
        values.add("what", action);
        return values;
    }

    private long members() {
        return writtenDown(rep.user());
    }

    private long writtenDown(String user) {
        return tables.column("select id from member where slack_user = ?", user).size();
    }

    private long deliveries() {
        return tables.column("select id from delivery where id like ?", "%" + rep.trigger())
                .size();
    }

    private List<Object> answersKept() {
        return tables.column("select answer from delivery where id like ?", "%" + rep.trigger());
    }

    private static List<Answered> atOnce(int times, Callable<Answered> request) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var answers = threads.invokeAll(
                    Stream.generate(() -> request).limit(times).toList());
            var done = new ArrayList<Answered>();
            for (var answer : answers) {
                done.add(answer.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}

package dev.rebound.listen.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An ear for a call ({@code P27}): asked, answered, declined, taken back, or alone. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class ListenByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String CALL = "https://calls.example/17 at minute two <!channel>";
    private static final String QUESTION = "Did I talk over her?";

    Simulator slack;

    @Inject
    Tables tables;

    private final String asker = SignedSlack.newcomer().user();
    private final String mentor = SignedSlack.newcomer().user();
    private Acting rep;
    private Acting ear;

    @BeforeEach
    void two_people() {
        rep = hired(asker, "A Rep");
        ear = hired(mentor, "A Mentor");
    }

    private Acting hired(String user, String name) {
        slack.put(new Person(user, name, name, "Sales", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        return slack.as(user);
    }

    @Test
    void whoever_is_asked_sees_the_call_and_the_question_and_answers_in_three_fields() {
        ask(Map.of("who", mentor, "call", CALL, "question", QUESTION));
        var message = inDm(ear, "asks you to listen");
        assertThat(message.blocks().encode())
                .contains("\"plain_text\",\"text\":\"The call: " + CALL, QUESTION, "<@" + asker + ">");

        assertThat(ear.presses(message, "Answer").ok()).isTrue();
        assertThat(ear.submits(Map.of("keep", "the opening", "try", "a pause after the price"))
                        .ok())
                .isTrue();

        var answer = inDm(rep, "listened");
        assertThat(answer.blocks().encode())
                .contains("Keep: the opening", "Try: a pause after the price", QUESTION)
                .doesNotContain("Change:");
        assertThat(inDm(ear, "Your answer was sent").ts()).isEqualTo(message.ts());
        rep.types(rep.dm(), "/rebound listen");
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("Keep: the opening");
    }

    @Test
    void whoever_cannot_now_says_so_by_a_tap() {
        ask(Map.of("who", mentor, "call", CALL, "question", QUESTION));
        ear.presses(inDm(ear, "asks you to listen"), "Not now");

        inDm(rep, "can't listen now");
        assertThat(tables.column("select id from listen where author = ?", asker))
                .isEmpty();
    }

    @Test
    void what_was_asked_can_be_taken_back_until_it_is_answered() {
        ask(Map.of("who", mentor, "call", CALL, "question", QUESTION));
        inDm(ear, "asks you to listen");
        rep.types(rep.dm(), "/rebound listen");
        rep.pressesInModal("Take back");

        assertThat(inDm(ear, "took this back").blocks().encode()).doesNotContain(QUESTION);
        assertThat(tables.column("select id from listen where author = ?", asker))
                .isEmpty();
    }

    @Test
    void alone_it_is_kept_for_oneself_and_nobody_hears() {
        rep.types(rep.dm(), "/rebound listen");
        rep.submits(Map.of("call", "the one at ten"));
        assertThat(rep.modal().orElseThrow().blocks().encode())
                .contains("Where did it turn?", "Which word did it?", "What was the pace like?");
        rep.submits(Map.of("turn", "when I named the price", "pace", "too fast"));
        rep.closesAll();

        rep.types(rep.dm(), "/rebound listen");
        assertThat(rep.modal().orElseThrow().blocks().encode())
                .contains("Alone, today", "the one at ten", "It turned: when I named the price");
    }

    @Test
    void oneself_guests_and_missing_fields_are_told_at_their_field() {
        rep.types(rep.dm(), "/rebound listen");
        assertThat(rep.submits(Map.of("who", asker, "call", CALL, "question", QUESTION))
                        .errors()
                        .toString())
                .contains("That is you");
        assertThat(rep.submits(Map.of("who", mentor, "call", CALL, "question", ""))
                        .errors()
                        .toString())
                .contains("One question, please");
    }

    @Test
    void words_of_danger_are_sent_to_nobody() {
        ask(new HashMap<>(Map.of("who", mentor, "call", "the last one", "question", "why should i not kill myself")));
        assertThat(rep.modal().map(view -> view.blocks().encode()).orElse("")).contains("findahelpline.com");
        assertThat(tables.column("select id from listen where author = ?", asker))
                .isEmpty();
    }

    private void ask(Map<String, Object> fields) {
        rep.types(rep.dm(), "/rebound listen");
        assertThat(rep.submits(fields).errors()).isEmpty();
    }

    private static Message inDm(Acting reader, String text) {
        return Mailbox.await(
                        PATIENCE,
                        () -> reader.sees(reader.dm()).stream()
                                .filter(message -> message.text().contains(text)
                                        || message.blocks().encode().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }
}

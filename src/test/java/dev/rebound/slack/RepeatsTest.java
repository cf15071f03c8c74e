package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class RepeatsTest {
    @Inject
    KitListener kit;

    @Test
    void a_repeat_has_the_same_answer_and_no_second_effect() {
        var rep = SignedSlack.newcomer().withTrigger("1.same");

        var first = rep.command("/kit", "hello");
        var before = kit.runs.get();
        var second = rep.command("/kit", "hello");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("hello");
        assertThat(second).isEqualTo(first);
        assertThat(kit.runs).hasValue(before);
    }
}

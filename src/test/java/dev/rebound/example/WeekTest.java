package dev.rebound.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class WeekTest {
    @Test
    void it_counts_the_noes_of_the_week() {
        var rep = SignedSlack.newcomer();
        rep.command("/reject", "+3 not interested");

        var answer = rep.command("/rebound", "week").json();

        assertThat(answer.get("text").getAsString()).isEqualTo("3 noes in the last seven days.");
    }
}

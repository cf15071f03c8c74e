package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SetOtherwise;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company whose year begins in April. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(SetOtherwise.class)
class FiscalYearStartTest {
    @Inject
    MovableClock clock;

    @BeforeEach
    void on_a_wednesday_in_march() {
        clock.stopAt(Instant.parse("2026-03-11T10:00:00Z"));
    }

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no budget this year, call us in FY28 Q1                              | 8 April 2027
            no budget, they said to call in Q3                                   | 8 October
            no budget, their fiscal year starts in October, so call in Q3        | 8 April
            """)
    void the_card_proposes_the_day_by_the_company_s_year(String text, String day) {
        var answer = SignedSlack.newcomer().by(clock).command(text);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(day);
    }
}

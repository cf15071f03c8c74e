package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Report;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedTest {
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was late to the call and they had left",
                "i was late to the call and they had already left",
                "I missed the meeting and they went home",
                "joined ten minutes late, everyone had logged off.",
                "Came twenty minutes late. They’d gone"
            })
    void who_came_too_late_has_won_nothing(String text) {
        assertThat(Missed.isAllOf(text)).isTrue();
        assertThat(DIAGNOSER
                        .diagnose(Report.of(text, LocalDate.of(2026, 3, 11)))
                        .kind())
                .isEqualTo(Kind.REJECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was late to the call and they had left, but she rang back and signed",
                "two hours late because of the strike, thought they'd have gone home. they'd waited. signed at seven",
                "they signed and left",
                "She said yes before the others had gone",
                "late night, but he had not left and said yes",
                ""
            })
    void a_report_that_goes_on_is_read_to_its_end(String text) {
        assertThat(Missed.isAllOf(text)).isFalse();
    }
}

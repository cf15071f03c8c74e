package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that people write for themselves: a why is no cry for help, and a cry for help is heard in a short line as well. */
class OwnLinesTest {
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i want to be free",
                "for my kids",
                "for my family",
                "to be proud of myself one day",
                "i did it",
                "i stayed calm",
                "because i like helping people",
                "to show my father",
                "I can do this",
                "booked a demo with Acme",
                "ask for the date first"
            })
    void a_why_is_no_danger(String line) {
        assertThat(DIAGNOSER.isDanger(line, TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i want to die",
                "i don't want to be here anymore",
                "would anyone miss me? asking seriously",
                "thinking of unaliving myself tbh",
                "I've picked a date",
                "relapsed, arms again, after the boss shouted",
                "another morning i woke up. damn",
                "ich will sterben",
                "for my kids, else i would have killed myself long ago and nobody would have noticed"
            })
    void danger_is_heard_in_a_short_line(String line) {
        assertThat(DIAGNOSER.isDanger(line, TODAY)).isTrue();
    }
}

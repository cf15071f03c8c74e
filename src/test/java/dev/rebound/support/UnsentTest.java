package dev.rebound.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UnsentTest {
    private static final Playbook PLAYBOOK = Playbook.shipped();
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);
    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");
    private static final Unsent UNSENT =
            new Unsent(Diagnoser.shipped(Network.shipped()), member -> List.of("Ines, 1234"), PLAYBOOK);

    @Test
    void is_answered_with_one_true_sentence_and_told_that_it_is_gone() {
        var answer = UNSENT.answer("you were unfair to me in the meeting", () -> REP, NOON)
                .paragraphs();

        assertThat(answer).hasSize(3);
        assertThat(PLAYBOOK.care(Care.TORN)).extracting(Phrase::text).contains(answer.get(0));
        assertThat(answer.get(1)).isEqualTo("It is gone. Rebound kept no copy, and nobody read it.");
        assertThat(answer.get(2)).contains("Slack's own records");
    }

    @Test
    void nobody_is_met_over_it() {
        Supplier<Member> nobody = () -> {
            throw new AssertionError("met");
        };
        assertThat(UNSENT.answer("you were unfair to me in the meeting", nobody, NOON)
                        .paragraphs())
                .hasSize(3);
    }

    @Test
    void sentences_take_turns_by_the_clock_alone() {
        var seen = new HashSet<String>();
        for (var minute = 0; minute < 5; minute++) {
            var now = NOON.plusSeconds(60L * minute);
            seen.add(UNSENT.answer("you were unfair", () -> REP, now)
                    .paragraphs()
                    .get(0));
            assertThat(UNSENT.answer("another one", () -> REP, now).paragraphs().get(0))
                    .isEqualTo(UNSENT.answer("you were unfair", () -> REP, now)
                            .paragraphs()
                            .get(0));
        }
        assertThat(seen).hasSize(PLAYBOOK.care(Care.TORN).size());
    }

    @Test
    void words_of_danger_are_answered_with_people() {
        assertThat(UNSENT.answer("i want to kill myself tonight", () -> REP, NOON))
                .isEqualTo(
                        new Unsent.Told(Unsent.Read.IN_DANGER, PLAYBOOK.crisis().page(List.of("Ines, 1234"))));
    }

    @Test
    void what_may_be_danger_is_asked_about_with_people_beside_it() {
        assertThat(UNSENT.answer(
                        "thinking of driving into the bridge on the way home, he said no budget", () -> REP, NOON))
                .isEqualTo(new Unsent.Told(Unsent.Read.UNSURE, PLAYBOOK.crisis().asked(List.of("Ines, 1234"))));
    }
}

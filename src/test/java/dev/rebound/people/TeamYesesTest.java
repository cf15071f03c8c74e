package dev.rebound.people;

import static dev.rebound.people.TeamYeses.Question.COUNTED;
import static dev.rebound.people.TeamYeses.Question.PAIRED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.TeamYeses.Said;
import dev.rebound.people.TeamYeses.Stay;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who said yes to what, and when. */
class TeamYesesTest {
    private static final UUID TEAM = UUID.randomUUID();

    private final TeamYeses yeses = new TeamYesesInMemory();

    @Test
    void nobody_said_yes_before_their_tap() {
        say("U1", true, 5);
        assertThat(yeses.yeses(TEAM, COUNTED, at(4))).isEmpty();
        assertThat(yeses.yeses(TEAM, COUNTED, at(5))).containsExactly("U1");
    }

    @Test
    void a_yes_to_one_question_is_none_to_the_other() {
        say("U1", true, 5);
        assertThat(yeses.says(TEAM, "U1", PAIRED, at(9))).isFalse();
        assertThat(yeses.says(UUID.randomUUID(), "U1", COUNTED, at(9))).isFalse();
    }

    @Test
    void it_can_be_asked_who_was_in_a_week_that_is_over() {
        say("U1", true, 1);
        say("U2", true, 3);
        say("U1", false, 6);
        say("U3", true, 8);
        say("U1", true, 9);

        assertThat(yeses.stays(TEAM, COUNTED, at(2), at(7)))
                .containsExactlyInAnyOrder(new Stay("U1", at(2), at(6)), new Stay("U2", at(3), at(7)));
        assertThat(yeses.stays(TEAM, COUNTED, at(0), at(12)))
                .containsExactlyInAnyOrder(
                        new Stay("U1", at(1), at(6)),
                        new Stay("U1", at(9), at(12)),
                        new Stay("U2", at(3), at(12)),
                        new Stay("U3", at(8), at(12)));
        assertThat(yeses.stays(TEAM, COUNTED, at(6), at(8))).containsExactly(new Stay("U2", at(6), at(8)));
    }

    @Test
    void a_stay_covers_what_lies_within_it() {
        var stay = new Stay("U1", at(2), at(7));
        assertThat(stay.covers(at(2), at(7))).isTrue();
        assertThat(stay.covers(at(1), at(7))).isFalse();
        assertThat(stay.covers(at(2), at(8))).isFalse();
    }

    @Test
    void a_yes_said_twice_began_with_the_first() {
        say("U1", true, 1);
        say("U1", true, 4);
        assertThat(yeses.of("U1")).hasSize(1);
        assertThat(yeses.stays(TEAM, COUNTED, at(0), at(9))).containsExactly(new Stay("U1", at(1), at(9)));
    }

    private void say(String user, boolean yes, int second) {
        yeses.add(new Said(TEAM, user, COUNTED, yes, at(second)));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}

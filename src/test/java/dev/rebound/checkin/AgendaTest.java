package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Labels;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Agenda agenda = new Agenda(Labels.shipped());

    @Test
    void a_team_hears_each_of_twelve_once_before_one_comes_again() {
        for (var team : List.of("T1", "T2", "T3")) {
            var heard = new HashSet<List<String>>();
            for (var number = -5; number < 7; number++) {
                assertThat(heard.add(agenda.lines(team, number))).isTrue();
                assertThat(agenda.lines(team, number + Agenda.PROMPTS)).isEqualTo(agenda.lines(team, number));
            }
        }
    }

    @Test
    void three_lines_of_one_no_what_it_taught_and_how_one_came_back_end_in_a_next_step() {
        for (var number = 0; number < Agenda.PROMPTS; number++) {
            var lines = agenda.lines("T", number);
            assertThat(lines).hasSize(3).doesNotHaveDuplicates();
            assertThat(lines.get(0)).startsWith("One ");
            assertThat(lines.get(2)).contains(" Then ");
            assertThat(lines).allMatch(line -> line.length() <= 110);
        }
    }
}

package dev.rebound.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitLinesTest {
    private final ExitLines exit = new ExitLines(Playbook.shipped());

    @Test
    void three_lines_each_by_phone_by_mail_and_in_person() {
        assertThat(exit.at(Instant.EPOCH))
                .extracting(ExitLines.Group::title)
                .containsExactly("By phone", "By mail", "In person");
        assertThat(exit.at(Instant.EPOCH))
                .allSatisfy(group -> assertThat(group.lines()).hasSize(3).doesNotHaveDuplicates());
    }

    @Test
    void each_line_has_its_turn_to_stand_first() {
        var first = new HashSet<String>();
        for (var minute = 0; minute < 3; minute++) {
            first.add(exit.at(Instant.EPOCH.plusSeconds(60L * minute))
                    .get(0)
                    .lines()
                    .get(0));
        }
        assertThat(first).hasSize(3);
    }

    @Test
    void of_many_texts_as_many_are_shown_as_fit() {
        assertThat(ExitLines.byTurns(List.of("a", "b", "c", "d"), Instant.ofEpochSecond(180), 3))
                .containsExactly("d", "a", "b");
        assertThat(ExitLines.byTurns(List.of("a"), Instant.ofEpochSecond(-60), 3))
                .containsExactly("a");
    }
}

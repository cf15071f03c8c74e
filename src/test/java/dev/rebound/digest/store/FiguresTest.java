package dev.rebound.digest.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.digest.Digest;
import dev.rebound.digest.Weeks;
import org.junit.jupiter.api.Test;

/** What a shared digest showed comes back as it was. */
class FiguresTest {
    @Test
    void groups_lines_totals_and_the_practice_come_back() {
        isTheSame(Weeks.fifth(20));
        isTheSame(Weeks.fifth(6));
        isTheSame(Digest.of(Weeks.busy(4, Weeks.MONDAY), Weeks.NOTHING));
    }

    private static void isTheSame(Digest digest) {
        var text = Figures.text(digest);
        var again = Figures.digest(digest.monday(), text);
        assertThat(again.groups()).isEqualTo(digest.groups());
        assertThat(again.totals()).isEqualTo(digest.totals());
        assertThat(again.practice()).isEqualTo(digest.practice());
        assertThat(text.length()).isLessThan(1000);
    }
}

package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import org.junit.jupiter.api.Test;

/** A name out of a text, and every other sign where it was. */
class MaskTest {
    private static final Prospect WHO = new Prospect("Müller & Söhne GmbH", "Dana Smith", null, null, null);

    @Test
    void the_whole_names_go_wherever_they_stand() {
        assertThat(Mask.anywhere(WHO).apply("DANA SMITH of Müller & Söhne said no; dana of Muller and Sohne too"))
                .isEqualTo("·········· of ·············· said no; dana of ················ too");
    }

    @Test
    void in_their_own_entries_each_of_their_names_goes() {
        var text = "Dana said no, Dana's boss too. Danas did not";
        assertThat(Mask.about(WHO).apply(text))
                .isEqualTo("···· said no, ····'s boss too. Danas did not")
                .hasSameSizeAs(text);
    }

    @Test
    void signs_that_mean_something_in_patterns_mean_nothing_here() {
        assertThat(Mask.anywhere(new Prospect("(.*)+ Corp", null, null, null, null))
                        .apply("a Corp b"))
                .isEqualTo("a ···· b");
        assertThat(Mask.anywhere(new Prospect("AB", null, null, null, null)).apply("ab"))
                .isEqualTo("ab");
    }
}

package dev.rebound.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Kestrel Foods | Dana Smith | Dana from Kestrel Foods said no      | [name] from [company] said no",
                "Kestrel Foods | Dana Smith | dana smith of KESTREL, no            | [name] of [company], no",
                "Kestrel Foods | Dana Smith | Dana's boss, kestrel-foods.com       | [name]'s boss, [company].com",
                "Acme, Inc.    |            | acmes buyer said 'Acme, Inc. waits'  | [company] buyer said '[company], Inc. waits'",
                "Kestrel       | José       | jose said no, José too               | [name] said no, [name] too",
                "HP            | Al         | Al at hp said also no               | [name] at [company] said also no",
                "Smith & Co    | Dana Smith | Dana Smith of Smith & Co said no     | [name] of [company] & Co said no",
                "Bank of the West |         | the bank of the west said the budget | the [company] said the budget",
                "               | Mr. O'Neil | O'Neil said no, mr o'neil did        | O'[name] said no, [name] did",
                "Kestrel       | Dana       | nobody is named here                 | nobody is named here"
            })
    void the_names_that_an_entry_knows_are_left_out(String company, String person, String text, String without) {
        assertThat(NamesOut.of(text, named(company, person))).isEqualTo(without);
    }

    @Test
    void a_text_without_words_and_a_name_without_letters_change_nothing() {
        assertThat(NamesOut.of("...", named("Acme", "Dana"))).isEqualTo("...");
        assertThat(NamesOut.of("they said -- no", named("--", "?"))).isEqualTo("they said -- no");
        assertThat(NamesOut.of("they said no", Prospect.unknown())).isEqualTo("they said no");
    }

    @Test
    void leaving_names_out_twice_is_leaving_them_out_once() {
        var who = named("Name Works", "Name");
        var once = NamesOut.of("Name of Name Works said no", who);

        assertThat(once).isEqualTo("[name] of [company] said no");
        assertThat(NamesOut.of(once, who)).isEqualTo(once);
    }

    private static Prospect named(String company, String person) {
        return new Prospect(company, person, null, null, null);
    }
}

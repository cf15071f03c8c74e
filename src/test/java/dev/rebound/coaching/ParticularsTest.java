package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Heard;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card may call by name: few things, and those surely. */
class ParticularsTest {
    private final Heard heard = Heard.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bakery wants nothing new.                | thing |
            A no from the lift company.                  | thing | the lift company
            It was about solar panels.                   | thing | the solar panels
            The baker's dog barked at me.                | thing |
            The whole place was empty.                   | thing |
            Five calls and not a word.                   | tries | five calls
            That was my third voicemail.                 | tries | third voicemail
            Two interviews, then a no.                   | tries | two interviews
            I called on Tuesday.                         | tries |
            The bakery said no.                          | who   | the bakery
            The theatre nurse said no.                   | who   |
            They took another bakery.                    | who   |
            The band spent it on the festival and left.  | who   |
            It rained, and he was on a roof.             | who   |
            They have no garden.                         | none  | garden
            It's a hotel and they don't run any buses.   | none  | buses
            They have no time for that.                  | none  |
            They have no budget.                         | none  |
            She said no, and then she told me how glad she was about the bakery | who |
            """)
    void names_what_the_report_names(String report, String placeholder, String value) {
        assertThat(in(report).get(placeholder)).isEqualTo(value);
    }

    @Test
    void what_they_said_about_themselves_is_nothing_to_name() {
        var diagnosis = no(Bucket.FIT, Objection.NO_NEED)
                .part("They said no.", Nature.BUSINESS)
                .saying("even the bakery would not hire me", null)
                .diagnosis();

        assertThat(Particulars.of(diagnosis, heard)).isEmpty();
    }

    private Map<String, String> in(String report) {
        return Particulars.of(
                no(Bucket.FIT, Objection.NO_NEED).part(report, Nature.BUSINESS).diagnosis(), heard);
    }
}

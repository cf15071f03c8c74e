package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.TODAY;
import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Phrase;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Noes;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a card opens: with what its report tells of. */
class HearingTest {
    private final Hearing hearing = new Hearing();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CIVIL   | HAS_VENDOR       | Her cousin does it for them.               | FAMILY_DOES_IT
            CIVIL   | CHOSE_COMPETITOR | We came second, after the final round.     | SO_CLOSE
            CIVIL   | BAD_TIME         | A pipe burst there this morning.           | WATER
            CIVIL   | BAD_TIME         | They had a burst pipe this morning.        | WATER
            CIVIL   | NO_NEED          | It gets done in a spreadsheet.             | BY_HAND
            CIVIL   | NO_RESPONSE      | It went quiet since the demo.              | AFTER_DEMO
            HARSH   | NOT_INTERESTED   | He shouted at me for a while.              | SHOUTED
            HARSH   | TOO_EXPENSIVE    | Far too much, and rude about it.           |
            ABUSIVE | OTHER            | He called me an idiot over the bakery.     | ATTACK_NAME
            ABUSIVE | TOO_EXPENSIVE    | It froze, and then he was vile.            |
            CIVIL   | TOO_EXPENSIVE    | Far too much for them.                     | SAID_PRICE
            CIVIL   | HAS_VENDOR       | They have one.                             | SAID_VENDOR
            CIVIL   | OTHER            | Her husband has gone into care.            | CARE_AT_HOME
            CIVIL   | OTHER            | His brother was buried yesterday.          | DEATH
            CIVIL   | NO_NEED          | The tank is frozen half the year.          | SAID_NEED
            CIVIL   | NO_NEED          | Nobody at the yacht club wants an app.     | SAID_NEED
            CIVIL   | NO_NEED          | They moved to Portugal, so no heating.     | SAID_NEED
            CIVIL   | NO_NEED          | His wife does the wages on a Sunday.       | SAID_NEED
            CIVIL   | CHOSE_COMPETITOR | He took the nephew, who has a new shop.    | SAID_CHOICE
            """)
    void the_most_telling_thing_is_named(Severity severity, Objection objection, String report, String topic) {
        var opening = opening(no(Bucket.FIT, objection).severity(severity).part(report, Nature.BUSINESS));

        if (topic == null) {
            assertThat(opening.map(Phrase::id).orElse("heard/SAID_")).startsWith("heard/SAID_");
        } else {
            assertThat(opening)
                    .map(Phrase::id)
                    .hasValueSatisfying(id -> assertThat(id).startsWith("heard/" + topic + "/"));
        }
    }

    /** A calm no with nothing else in it opens with what it was; a stop has its own words. */
    @ParameterizedTest
    @EnumSource(value = Objection.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void every_calm_no_can_be_named(Objection objection) {
        assertThat(opening(no(Bucket.FIT, objection).part("So it went.", Nature.BUSINESS)))
                .isPresent();
    }

    @Test
    void who_it_was_stands_in_the_sentence_where_there_is_room() {
        var no = no(Bucket.FIT, Objection.NO_NEED).part("The bakery does it by hand.", Nature.BUSINESS);

        assertThat(opening(no))
                .map(Phrase::text)
                .hasValueSatisfying(text -> assertThat(text).contains("at the bakery"));
    }

    @Test
    void words_about_oneself_show_no_topic() {
        var no = no(Bucket.FIT, Objection.OTHER)
                .part("It was a no.", Nature.BUSINESS)
                .saying("i do it by hand like a fool, cancer of this team", null);

        assertThat(opening(no)).isEmpty();
    }

    private Optional<Phrase> opening(Noes no) {
        var diagnosis = no.diagnosis();
        var moment = Moment.first(7, TODAY);
        return hearing.of(
                Occasion.of(diagnosis, moment),
                new Choice(Facts.shownLately(List.of()), moment),
                new HashMap<>(hearing.values(diagnosis)));
    }
}

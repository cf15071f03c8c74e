package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Phrase;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No line asks for what stands in the report ({@code P4}). */
class SaidTest {
    private static final LocalDate LATE_MAY = LocalDate.of(2026, 5, 21);
    private static final Phrase ASKS = new Phrase("objections/A/line-when-asks-date", "When?");
    private static final Phrase TOLD = new Phrase("objections/A/line-named-told-date", "You said {when}.");
    private static final Phrase FREE = new Phrase("objections/A/line-why", "Why?");

    @ParameterizedTest
    @CsvSource({
        "'bound by contract until June', June",
        "'ask again in May', May",
        "'call me back on Thursday', Thursday",
        "'we may look at it', ",
        "'signed in March', ",
        "'too wet to think of it til may', May",
        "'nothing until jun', June",
        "'ring me thurs', Thursday",
        "'call me next month', "
    })
    void a_time_to_come_is_named_as_they_named_it(String report, String when) {
        assertThat(said(report, LATE_MAY).values().get("when")).isEqualTo(when);
    }

    @Test
    void with_a_date_named_nothing_asks_for_one() {
        assertThat(said("contract until June", LATE_MAY).fitting(List.of(ASKS, TOLD, FREE)))
                .containsExactly(TOLD, FREE);
    }

    @Test
    void without_a_date_nothing_builds_on_one() {
        assertThat(said("they have a contract", LATE_MAY).fitting(List.of(ASKS, TOLD, FREE)))
                .containsExactly(ASKS, FREE);
    }

    @Test
    void where_nothing_is_left_all_may_be_said() {
        assertThat(said("contract until June", LATE_MAY).fitting(List.of(ASKS))).containsExactly(ASKS);
    }

    @ParameterizedTest
    @CsvSource({"'They went with Acme', Acme", "'They went with their cousin', ", "'We are on Monday', "})
    void a_supplier_is_named_only_by_its_name(String report, String rival) {
        assertThat(said(report, LATE_MAY).values().get("rival")).isEqualTo(rival);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signed | we just signed 3 yrs with Sysco in march            | true
            signed | they renewed with Konica on friday                  | true
            signed | in contract til march 27                            | false
            signed | the CFO signs those                                 | false
            long   | same agent since 1988                               | true
            long   | with them for twelve years                          | true
            long   | they renewed for three years                        | false
            long   | nothing until next year                             | false
            quote  | we were 18,400 the other guy 13,900                 | true
            quote  | price was double what Zenvoice quotes               | true
            quote  | 14.2k vs 9.8k, same compressor                      | true
            quote  | too expensive he said, didn't ask what's in it      | false
            home   | their brother in law does the website               | true
            home   | knocked on door 43, solar                           | true
            home   | mama ngozi cancelled her monthly gift               | true
            home   | their CFO says the fleet is fine                    | false
            shut   | wrong person, wouldn't give me a name either        | true
            shut   | he does facilities and wouldnt tell me who does fleet | true
            shut   | she gave me a name                                  | false
            person | she handles it and won't give me a name             | false
            person | ask for Tobias in the yard                          | true
            person | got a guy named Lyle who runs the warehouse         | false
            person | it's a man named Lyle who does the buying           | true
            theirs | he said he'll call me when he needs me              | true
            theirs | she will call the plumber herself                   | true
            theirs | they want me to call                                | false
            date   | with them for 15 years                              | false
            date   | signed for three years                              | true
            date   | too wet to think of it til may                      | true
            date   | come back after the inspection                      | true
            date   | silence after the demo                              | false
            date   | was on a train, said try after lunch                 | true
            person | he never touches it, it's with Martha               | true
            reason | no need                                             | false
            reason | liked the samples but at 62 pence we're miles off   | true
            reason | her nephew does it now                              | true
            reason | candidate took the counteroffer                     | true
            """)
    void a_text_may_know_what_was_told(String what, String report, boolean told) {
        var asks = new Phrase("objections/A/line-x-asks-" + what, "Which?");
        var builds = new Phrase("objections/A/line-x-told-" + what, "That.");

        assertThat(said(report, LATE_MAY).fitting(List.of(asks, builds))).containsExactly(told ? builds : asks);
    }

    @ParameterizedTest
    @CsvSource({"'they have a contract', true", "'contract until June', false", "'her roof has a warranty', false"})
    void all_that_a_name_ends_in_has_to_hold(String report, boolean fits) {
        var both = new Phrase("objections/A/line-when-asks-date-asks-home", "When?");

        assertThat(said(report, LATE_MAY).fits(both)).isEqualTo(fits);
    }

    @Test
    void a_name_may_have_such_a_word_in_it() {
        assertThat(said("contract until June", LATE_MAY).fits(new Phrase("heard/A/line-told-told-date", "{when}?")))
                .isTrue();
    }

    private static Said said(String report, LocalDate day) {
        return Said.in(no(Bucket.TIMING, Objection.HAS_VENDOR)
                .part(report, Nature.BUSINESS)
                .on(day)
                .diagnosis());
    }
}

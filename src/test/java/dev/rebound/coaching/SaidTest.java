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
        "'signed in March', "
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

    private static Said said(String report, LocalDate day) {
        return Said.in(no(Bucket.TIMING, Objection.HAS_VENDOR)
                .part(report, Nature.BUSINESS)
                .on(day)
                .diagnosis());
    }
}

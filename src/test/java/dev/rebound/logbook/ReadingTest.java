package dev.rebound.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final Reading TIMING = new Reading(
            Bucket.TIMING, Objection.NO_BUDGET, Severity.CIVIL, false, false, 0.6, LocalDate.of(2026, 7, 1));

    @Test
    void the_reps_own_labels_stand_and_are_certain() {
        var corrected = TIMING.corrected(Bucket.MOOD, Objection.BAD_TIME);

        assertThat(corrected.bucket()).isEqualTo(Bucket.MOOD);
        assertThat(corrected.objection()).isEqualTo(Objection.BAD_TIME);
        assertThat(corrected.confidence()).isEqualTo(1);
        assertThat(corrected.proposed()).isEqualTo(TIMING.proposed());
    }

    @Test
    void a_plain_misfit_and_a_stop_have_no_date() {
        assertThat(TIMING.corrected(Bucket.FIT, Objection.NO_NEED).proposed()).isNull();
        assertThat(TIMING.corrected(Bucket.MOOD, Objection.STOP_CALLING).proposed())
                .isNull();
    }

    @Test
    void a_stop_is_one_while_the_objection_says_so() {
        var stop = TIMING.corrected(Bucket.MOOD, Objection.STOP_CALLING);

        assertThat(stop.doNotContact()).isTrue();
        assertThat(stop.corrected(Bucket.MOOD, Objection.OTHER).doNotContact()).isFalse();
    }

    @Test
    void a_stop_beside_another_objection_outlives_a_change_of_the_reason_alone() {
        var beside = new Reading(Bucket.TIMING, Objection.NO_BUDGET, Severity.CIVIL, false, true, 0.6, null);

        assertThat(beside.corrected(Bucket.FIT, Objection.NO_BUDGET).doNotContact())
                .isTrue();
        assertThat(beside.corrected(Bucket.FIT, Objection.NO_NEED).doNotContact())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SEND_EMAIL, DELIVERY",
        "WRONG_PERSON, FIT",
        "STOP_CALLING, MOOD",
        "BAD_TIME, TIMING",
        "HUNG_UP, DELIVERY",
        "OTHER, TIMING"
    })
    void an_objection_alone_brings_its_usual_bucket_along(Objection objection, Bucket bucket) {
        assertThat(TIMING.corrected(objection).bucket()).isEqualTo(bucket);
    }

    @Test
    void a_hang_up_in_anger_is_about_their_moment() {
        var harsh = new Reading(Bucket.TIMING, Objection.NO_BUDGET, Severity.HARSH, false, false, 0.6, null);

        assertThat(harsh.corrected(Objection.HUNG_UP).bucket()).isEqualTo(Bucket.MOOD);
    }

    @Test
    void a_brush_off_is_a_delivery_without_a_stated_reason() {
        assertThat(TIMING.corrected(Bucket.DELIVERY, Objection.NOT_INTERESTED).brushOff())
                .isTrue();
        assertThat(TIMING.corrected(Bucket.DELIVERY, Objection.APPROACH_CRITICISM)
                        .brushOff())
                .isFalse();
        assertThat(TIMING.corrected(Bucket.MOOD, Objection.NOT_INTERESTED).brushOff())
                .isFalse();
    }
}

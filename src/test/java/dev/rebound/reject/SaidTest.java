package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            +5 not interested      ; 5   ; not interested
            + 5 not interested     ; 5   ; not interested
            +12                    ; 12  ; ''
            +3x hung up            ; 3   ; hung up
            +200 email me          ; 200 ; email me
            +5not interested       ; 5   ; not interested
            +3xhung up             ; 3   ; xhung up
            +2×                    ; 2   ; ''
            +1 no budget           ; 1   ; no budget
            """)
    void a_plus_and_a_number_is_a_batch(String text, int times, String what) {
        assertThat(Said.in(text)).isEqualTo(new Said.Batch(times, what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+0 no", "+201 no", "+99999 no", "+999999999 no", "+99999999999999 no", "+0", "+00000000001 no"})
    void a_batch_of_none_or_too_many_is_refused(String text) {
        assertThat(Said.in(text)).isEqualTo(new Said.TooMany());
    }

    @Test
    void a_few_single_words_mean_something_else() {
        assertThat(Said.in(" \n")).isEqualTo(new Said.Nothing());
        assertThat(Said.in(" Help ")).isEqualTo(new Said.Help());
        assertThat(Said.in("UNDO")).isEqualTo(new Said.Undo());
        assertThat(Said.in("demo")).isEqualTo(new Said.Demo());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"undo that meeting, he said", "help me, she hung up", "+1555 12 34 rang, no answer", "+ no"})
    void a_report_may_begin_like_one_of_them(String text) {
        assertThat(Said.in(text)).isIn(new Said.Report(text), new Said.TooMany());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 555 0123 rang, no answer",
                "+2nd call, still no",
                "+5k over budget",
                "+5% was too much for them"
            })
    void a_plus_and_a_number_may_begin_a_report(String text) {
        assertThat(Said.in(text)).isEqualTo(new Said.Report(text));
    }
}

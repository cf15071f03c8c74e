package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    @ParameterizedTest
    @CsvSource({
        "1, JANUARY",
        "4, APRIL",
        "12, DECEMBER",
        "October, OCTOBER",
        "' july ', JULY",
        "FEB, FEBRUARY",
        "may, MAY"
    })
    void a_month_is_a_number_or_its_name(String written, Month month) {
        assertThat(FiscalYear.startingIn(written)).contains(new FiscalYear(month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "13", "-1", "04", "1.5", "Smarch", "avril", "j", "Q1"})
    void anything_else_is_none(String written) {
        assertThat(FiscalYear.startingIn(written)).isEmpty();
    }

    @Test
    void the_calendar_s_begins_in_january() {
        assertThat(FiscalYear.startingIn("1")).contains(FiscalYear.OF_THE_CALENDAR);
    }
}

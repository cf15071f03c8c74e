package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.taxonomy.Report;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the fiscal year begins is a setting, and a whole report goes by it. */
class FiscalYearTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JANUARY | the budget is gone until the new fiscal year | 2027-01-01
            APRIL   | the budget is gone until the new fiscal year | 2026-04-01
            OCTOBER | the budget is gone until the new fiscal year | 2026-10-01
            JANUARY | she said call me in Q2, no budget before | 2026-04-08
            APRIL   | she said call me in Q2, no budget before | 2026-07-08
            """)
    void the_day_goes_by_it(Month start, String text, LocalDate day) {
        var diagnoser = Diagnoser.shipped(Network.shipped(), start);

        assertThat(diagnoser.diagnose(Report.of(text, TODAY)).followUp()).isEqualTo(day);
    }
}

package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatesInWordsTest {
    private final DatesInWords dates = new DatesInWords();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void the_day_lies_in_the_accepted_window(LocalDate today, String text, String first, String last) {
        var found = dates.in(text, today);
        if (first.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow()).isBetween(LocalDate.parse(first), LocalDate.parse(last));
        }
    }

    static Stream<Arguments> table() {
        return Table.read("dates.csv").stream()
                .map(row -> Arguments.of(LocalDate.parse(row.get(0)), row.get(1), row.get(2), row.get(3)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JANUARY  | no budget until the new fiscal year      | 2027-01-01
            APRIL    | no budget until the new fiscal year      | 2026-04-01
            OCTOBER  | no budget until the new fiscal year      | 2026-10-01
            JULY     | nothing til fy28                         | 2027-07-01
            JANUARY  | nothing til fy28                         | 2028-01-01
            APRIL    | call in Q1                               | 2026-04-08
            APRIL    | call in Q4                               | 2027-01-08
            OCTOBER  | call in Q2                               | 2027-01-08
            APRIL    | call me next quarter                     | 2026-04-08
            FEBRUARY | call me next quarter                     | 2026-05-08
            FEBRUARY | cannot buy before the end of the quarter | 2026-05-01
            JANUARY  | call us in FY28 Q1                       | 2028-01-08
            APRIL    | call us in FY28 Q1                       | 2027-04-08
            JULY     | call us in Q1 FY28                       | 2027-07-08
            OCTOBER  | call us in fiscal 2028, Q3               | 2028-04-08
            OCTOBER  | try the first quarter of FY27            | 2026-10-08
            OCTOBER  | try the first fiscal quarter             | 2026-10-08
            APRIL    | call in FY27Q2                           | 2026-07-08
            APRIL    | nothing til fy27/28                      | 2027-04-01
            APRIL    | nothing til FY2026-27                    | 2026-04-01
            APRIL    | no money until the end of FY27           | 2027-04-01
            JULY     | no money until the end of the fiscal year | 2026-07-01
            JULY     | no money until fiscal year end           | 2026-07-01
            JANUARY  | call in Q1 of next year                  | 2027-01-08
            JULY     | call in Q4 of next fiscal year           | 2027-04-08
            APRIL    | try us in the second half of next year   | 2026-10-11
            APRIL    | try us in H2 FY28                        | 2027-10-11
            JANUARY  | try us in the second half of 2027        | 2027-07-11
            """)
    void quarters_and_fiscal_years_begin_where_the_company_says(Month start, String text, LocalDate expected) {
        assertThat(new DatesInWords(new FiscalYear(start)).in(text, LocalDate.of(2026, 3, 11)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            their fiscal year starts in October, call in Q1                      | 2026-10-08
            FY ends in June with them. Try in Q2                                 | 2026-10-08
            Our year ends on 31 March; no money til FY28                         | 2027-04-01
            their year starts over in October and he wants a call in Q2          | 2027-01-08
            their fiscal year, which begins on the 1st of July. Call in FY28 Q1  | 2027-07-08
            they have a June year end, call in Q1                                | 2026-07-08
            April to March fiscal year, he said. Call me in Q4                   | 2027-01-08
            budget year runs from July, nothing until the new fiscal year        | 2026-07-01
            no budget until the new fiscal year in April                         | 2026-04-01
            """)
    void a_start_that_the_words_name_wins_whatever_the_company_says(String text, LocalDate expected) {
        for (var start : Month.values()) {
            assertThat(new DatesInWords(new FiscalYear(start)).in(text, LocalDate.of(2026, 3, 11)))
                    .as(start.name())
                    .contains(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026,2026-04-07", "2027,2027-03-30", "2028,2028-04-18", "2029,2029-04-03", "2030,2030-04-23"})
    void easter_moves_with_the_year(int year, LocalDate expected) {
        assertThat(dates.in("call after Easter", LocalDate.of(year, 1, 20))).contains(expected);
    }

    @Test
    void a_day_is_never_before_today() {
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() < 2029; today = today.plusDays(37)) {
            for (var row : Table.read("dates.csv")) {
                var day = dates.in(row.get(1), today).orElse(today);
                assertThat(day).as("%s on %s", row.get(1), today).isAfterOrEqualTo(today);
            }
        }
    }

    @Test
    void until_march_is_the_end_of_a_contract_where_a_vendor_is_the_reason() {
        var today = LocalDate.of(2026, 10, 12);

        assertThat(dates.find("stuck with them till March", today, true)
                        .orElseThrow()
                        .isTerm())
                .isTrue();
        assertThat(dates.find("no money till March", today, true).orElseThrow().isTerm())
                .isFalse();
        assertThat(dates.find("stuck with them till March", today, false)
                        .orElseThrow()
                        .day())
                .isEqualTo("2027-03-01");
    }
}
